import { formulaNaming } from "../indicator/formula/formula-view.ts";
import { isByFormula, measuredValues } from "../indicator/formula/formula-values.ts";
import { indicatorFigures } from "../indicator/indicator-figures.ts";
import { breakdowns } from "../indicator/breakdown.ts";
import type { IndicatorValueRecord } from "../indicator/indicator.record.ts";
import { type IndexMember, indexMembers } from "../maturity/index-members.ts";
import type { MethodologyRecord } from "../maturity/maturity.record.ts";
import { digitalMaturityId, methodologyInForce } from "../maturity/methodology.ts";
import { type MethodologyOfValue, valueMethodologies } from "../maturity/value-methodology.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { Reference } from "../project/project.view.ts";
import { achievementSteps } from "./achievement-arithmetic.ts";
import { explainedGroups } from "./explained-groups.ts";
import type { ExplainedMethodology, ExplainedValue, IndicatorExplanation } from "./explanation.view.ts";
import { unusedValues } from "./unused-values.ts";

/** What an indicator's figures are worked out from; without a membership it is outside of the index. */
export type ExplainedMember = Omit<IndexMember, "methodology" | "membership" | "counting"> & {
  methodology: MethodologyRecord | null;
  membership: IndexMember["membership"] | null;
  counting: IndexMember["counting"] | null;
};

/** Explains members of one portfolio. */
export type MemberExplaining = (member: ExplainedMember) => IndicatorExplanation;

export const methodologyShown = (methodology: MethodologyRecord | null): ExplainedMethodology | null =>
  methodology && {
    id: methodology.id,
    name: methodology.name,
    act: methodology.act,
    validFrom: methodology.validFrom,
    validTo: methodology.validTo,
    slide: methodology.sourceSlide,
  };

const valueNaming =
  (methodologyOf: MethodologyOfValue) =>
  (value: IndicatorValueRecord): ExplainedValue => {
    const methodology = methodologyOf(value);
    const { id, kind, date, year, dateBasis, origin } = value;
    return {
      id,
      value: value.value,
      kind,
      date,
      year,
      dateBasis,
      methodology: methodology && { id: methodology.id, name: methodology.name },
      provenance: { document: value.sourceDocument, slide: value.sourceSlide, note: value.evidence },
      origin,
    };
  };

const countingShown = (counting: ExplainedMember["counting"]): IndicatorExplanation["counting"] =>
  counting && {
    isCounted: counting.isCounted,
    reason: counting.reason,
    period: counting.period && { fromDate: counting.period.fromDate, toDate: counting.period.toDate },
  };

/** Explains members by the very figures that the index is made of. */
export const memberExplaining = (portfolio: Portfolio): MemberExplaining => {
  const { today } = portfolio;
  const view = valueNaming(valueMethodologies(portfolio));
  const breakdown = breakdowns(portfolio);
  const formulaOf = formulaNaming(portfolio, measuredValues(portfolio));
  const industries = new Map(
    portfolio.Industry.map(({ id, name }): [string, Reference] => [id, { id, name }]),
  );
  return (member) => {
    const { indicator, membership, values, limit } = member;
    const { baseline, current, target, achievement } = indicatorFigures({ ...member, today });
    return {
      id: indicator.id,
      number: indicator.number,
      name: indicator.name,
      unit: indicator.unit,
      direction: indicator.direction,
      industry: (member.industryId === null ? undefined : industries.get(member.industryId)) ?? null,
      methodology: methodologyShown(member.methodology),
      counting: countingShown(member.counting),
      weight: membership?.weight ?? null,
      cap: membership?.cap ?? null,
      baseline: baseline && view(baseline),
      fact: current && view(current),
      target,
      achievement,
      ...achievementSteps({
        direction: indicator.direction,
        baseline: baseline?.value ?? null,
        fact: current?.value ?? null,
        target: target?.value ?? null,
        limit,
      }),
      groups: explainedGroups(breakdown(indicator.id), current),
      formula: formulaOf(indicator.id, current),
      unused: unusedValues({
        values: values.filter((value) => !isByFormula(value)),
        used: current,
        today,
        view,
      }),
      provenance: {
        document: indicator.sourceDocument,
        slide: indicator.sourceSlide,
        note: indicator.sourceNote,
      },
      origin: indicator.origin,
    };
  };
};

/** An indicator as the index has it, or as it is measured outside of the index. Null for one that is not recorded. */
export const explainedMember = (portfolio: Portfolio, indicatorId: string): ExplainedMember | null => {
  const { Methodology, today } = portfolio;
  const methodology = methodologyInForce(Methodology, { frameworkId: digitalMaturityId, today });
  const members = methodology ? indexMembers(portfolio, methodology, today) : [];
  const member = members.find(({ indicator }) => indicator.id === indicatorId);
  if (member) return member;
  const indicator = portfolio.Indicator.find(({ id }) => id === indicatorId);
  if (!indicator) return null;
  return {
    indicator,
    membership: null,
    counting: null,
    methodology: null,
    industryId: indicator.industryId,
    values: measuredValues(portfolio).valuesOf(indicatorId),
    targets: portfolio.IndicatorTarget.filter((target) => target.indicatorId === indicatorId),
    limit: null,
  };
};

/** How the achievement of an indicator came about on the portfolio's day. Null for one that is not recorded. */
export const explainIndicator = (portfolio: Portfolio, indicatorId: string): IndicatorExplanation | null => {
  const member = explainedMember(portfolio, indicatorId);
  return member && memberExplaining(portfolio)(member);
};
