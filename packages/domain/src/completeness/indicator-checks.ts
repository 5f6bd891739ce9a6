import { yearOf } from "../calendar/days.ts";
import { linkRegister } from "../contribution/link-register.ts";
import type { IndicatorRecord } from "../indicator/indicator.record.ts";
import type { IndicatorView } from "../indicator/indicator.view.ts";
import { methodologyInForce } from "../maturity/methodology.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { curatorOf, positionReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { referenceTo } from "../portfolio/reference.ts";
import type { Reference } from "../project/project.view.ts";
import { fieldsOf, isWritten, type Check } from "./check.ts";
import type { RegistryField } from "./completeness.view.ts";

interface AskedIndicator {
  record: IndicatorRecord;
  view: IndicatorView;
  /** A methodology in force today has it as a member. */
  isMember: boolean;
}

/** What the card of an indicator asks for. Targets and values are those that every other screen shows. */
const indicatorChecks: readonly Check<AskedIndicator>[] = [
  {
    kind: "indicator_body",
    by: "office",
    isFilled: ({ record }) => record.responsibleAuthorityId !== null || record.responsiblePositionId !== null,
  },
  { kind: "indicator_unit", by: "office", isFilled: ({ record }) => isWritten(record.unit) },
  {
    kind: "indicator_methodology",
    by: "office",
    // A rule by which it is made of others or of groups says as well how it is counted.
    isFilled: ({ record, isMember }) => isMember || record.composition !== null,
  },
  { kind: "indicator_target", by: "office", isFilled: ({ view }) => view.target !== null },
  {
    kind: "indicator_year_target",
    by: "office",
    isOfYear: true,
    isAsked: ({ view: { target } }, { today }) =>
      target !== null && (target.year === null || target.year >= yearOf(today)),
    isFilled: ({ view: { target, targetsByYear } }, { today }) =>
      [target, ...targetsByYear].some((one) => one?.year === yearOf(today)),
  },
  { kind: "indicator_value", by: "answerer", isFilled: ({ view }) => view.current !== null },
];

const membersToday = ({ Framework, Methodology, MethodologyMember, today }: Portfolio): Set<string> => {
  const inForce = new Set(
    Framework.map(({ id }) => methodologyInForce(Methodology, { frameworkId: id, today })?.id),
  );
  return new Set(
    MethodologyMember.filter(({ methodologyId }) => inForce.has(methodologyId)).map(
      ({ indicatorId }) => indicatorId,
    ),
  );
};

/** What is asked of each indicator, those of other frameworks included. */
export const indicatorFields = (
  index: PortfolioIndex,
  bodies: ReadonlyMap<string, Reference>,
): RegistryField[] => {
  const members = membersToday(index.portfolio);
  const views = linkRegister(index).indicators;
  return index.portfolio.Indicator.flatMap((record) => {
    const view = views.get(record.id);
    if (view === undefined) return [];
    const body = referenceTo(bodies, record.responsibleAuthorityId);
    return fieldsOf(index, indicatorChecks, {
      of: { record, view, isMember: members.has(record.id) },
      place: {
        subject: { id: record.id, name: record.name },
        project: null,
        industry: view.industry,
        body,
        deputy: view.industry && curatorOf(index, view.industry.id),
        answerer: positionReference(index, record.responsiblePositionId) ?? body,
      },
    });
  });
};
