import { compareIndustries } from "../industry/industry-order.ts";
import type { IndicatorTargetRecord, IndicatorValueRecord } from "../indicator/indicator.record.ts";
import { groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { compareRussian } from "../wording/russian-order.ts";
import type {
  FrameworkIndicator,
  FrameworkList,
  FrameworkValue,
  FrameworkView,
  OutsideFrameworks,
} from "./framework.view.ts";
import { type IndexMember, indexMembers, memberFigures } from "./index-members.ts";
import type { FrameworkRecord, MethodologyRecord } from "./maturity.record.ts";
import { digitalMaturityId, methodologyInForce } from "./methodology.ts";
import { termOf } from "./methodology-term.ts";
import { methodologyNaming } from "./methodology-view.ts";

type MemberOrder = (one: IndexMember, other: IndexMember) => number;

const valueView = (record: IndicatorValueRecord | null): FrameworkValue | null =>
  record && { value: record.value, date: record.date, year: record.year, kind: record.kind };

/** Earliest year first, those without a year last. */
const byYear = (one: IndicatorTargetRecord, other: IndicatorTargetRecord): number =>
  (one.year ?? 9999) - (other.year ?? 9999) || (one.id < other.id ? -1 : 1);

/** As the source lists them: by industry in the strategy's order, by printed number, then by id. */
const listOrder = ({ Industry }: Portfolio): MemberOrder => {
  const place = new Map(Industry.toSorted(compareIndustries).map(({ id }, index) => [id, index]));
  const placeOf = ({ industryId }: IndexMember): number =>
    (industryId === null ? undefined : place.get(industryId)) ?? place.size;
  return (one, other) =>
    placeOf(one) - placeOf(other) ||
    (one.indicator.number ?? 9999) - (other.indicator.number ?? 9999) ||
    compareRussian(one.indicator.id, other.indicator.id);
};

const indicatorView = (member: IndexMember, portfolio: Portfolio): FrameworkIndicator => {
  const { indicator, targets, industryId } = member;
  const { baseline, current, target, achievement } = memberFigures(member, portfolio.today);
  const industry = portfolio.Industry.find(({ id }) => id === industryId);
  return {
    id: indicator.id,
    number: indicator.number,
    name: indicator.name,
    unit: indicator.unit,
    direction: indicator.direction,
    industry: industry ? { id: industry.id, name: industry.name } : null,
    baseline: valueView(baseline),
    current: valueView(current),
    target,
    targets: targets.toSorted(byYear).map(({ year, value }) => ({ year, value })),
    achievement,
    provenance: {
      document: indicator.sourceDocument,
      slide: indicator.sourceSlide,
      note: indicator.sourceNote,
    },
    origin: indicator.origin,
  };
};

/** Members of any version, each once: as the version in force has them, else as the latest one that does. */
const membersOf = (
  portfolio: Portfolio,
  versions: readonly MethodologyRecord[],
  inForce: MethodologyRecord | null,
): IndexMember[] => {
  const members = new Map<string, IndexMember>();
  for (const version of [...(inForce ? [inForce] : []), ...versions]) {
    for (const member of indexMembers(portfolio, version, portfolio.today)) {
      if (!members.has(member.indicator.id)) members.set(member.indicator.id, member);
    }
  }
  return [...members.values()];
};

const latestFirst = (one: MethodologyRecord, other: MethodologyRecord): number => {
  const [from, otherFrom] = [termOf(one).fromDate, termOf(other).fromDate];
  if (from !== otherFrom) return from > otherFrom ? -1 : 1;
  return one.id < other.id ? -1 : 1;
};

const outside = (portfolio: Portfolio): OutsideFrameworks => {
  const members = new Set(portfolio.MethodologyMember.map(({ indicatorId }) => indicatorId));
  const left = portfolio.Indicator.filter(({ id }) => !members.has(id));
  const byIndustry = groupedBy(left, ({ industryId }) => industryId);
  return {
    indicators: left.length,
    industries: portfolio.Industry.toSorted(compareIndustries).flatMap(({ id, name }) => {
      const indicators = byIndustry.get(id)?.length ?? 0;
      return indicators === 0 ? [] : [{ id, name, indicators }];
    }),
  };
};

/**
 * The frameworks in their order, each with its indicators (current against target) and the versions of its methodology:
 * from when to when, under which act, what counts and what not and why. Figures are those of the portfolio's day.
 */
export const frameworkList = (portfolio: Portfolio): FrameworkList => {
  const { Framework, Methodology, today } = portfolio;
  const order = listOrder(portfolio);
  const methodologyView = methodologyNaming(portfolio, order);
  const view = (framework: FrameworkRecord): FrameworkView => {
    const { id, number, name, description, origin } = framework;
    const versions = Methodology.filter(({ frameworkId }) => frameworkId === id).toSorted(latestFirst);
    const inForce = methodologyInForce(Methodology, { frameworkId: id, today });
    return {
      id,
      number,
      name,
      description,
      isMaturityIndex: id === digitalMaturityId,
      inForceId: inForce?.id ?? null,
      indicators: membersOf(portfolio, versions, inForce)
        .toSorted(order)
        .map((member) => indicatorView(member, portfolio)),
      versions: versions.map(methodologyView),
      provenance: { document: framework.sourceDocument, slide: framework.sourceSlide, note: null },
      origin,
    };
  };
  return {
    today,
    frameworks: Framework.toSorted(
      (one, other) => one.number - other.number || (one.id < other.id ? -1 : 1),
    ).map(view),
    outside: outside(portfolio),
  };
};
