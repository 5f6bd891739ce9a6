import { byBeginning, phaseOn } from "../calendar/day-period.ts";
import { groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { CountingPeriodView, MethodologyMemberView, MethodologyView } from "./framework.view.ts";
import { type IndexMember, indexMembers } from "./index-members.ts";
import type { CountingPeriodRecord, MethodologyRecord } from "./maturity.record.ts";
import { termOf } from "./methodology-term.ts";

type MemberOrder = (one: IndexMember, other: IndexMember) => number;

/** Shows versions of methodologies as they count on the portfolio's day. */
export const methodologyNaming = (
  portfolio: Portfolio,
  order: MemberOrder,
): ((methodology: MethodologyRecord) => MethodologyView) => {
  const { today } = portfolio;
  const industries = new Map(portfolio.Industry.map(({ id, name }) => [id, { id, name }]));
  const periods = groupedBy(portfolio.CountingPeriod, ({ memberId }) => memberId);
  const naming = groupedBy(portfolio.IndicatorValue, ({ methodologyId }) => methodologyId);
  const periodView = (period: CountingPeriodRecord): CountingPeriodView => ({
    id: period.id,
    fromDate: period.fromDate,
    toDate: period.toDate,
    phase: phaseOn(period, today),
    isCounted: period.isCounted,
    reason: period.reason,
    version: period.version,
  });
  const memberView = ({
    indicator,
    membership,
    counting,
    industryId,
  }: IndexMember): MethodologyMemberView => ({
    id: membership.id,
    indicator: { id: indicator.id, name: indicator.name, number: indicator.number },
    industry: (industryId === null ? null : industries.get(industryId)) ?? null,
    industryId: membership.industryId,
    weight: membership.weight,
    cap: membership.cap,
    direction: membership.direction,
    isUsuallyCounted: membership.isCounted,
    usualReason: membership.reason,
    isCounted: counting.isCounted,
    reason: counting.reason,
    periods: (periods.get(membership.id) ?? []).toSorted(byBeginning).map(periodView),
    version: membership.version,
  });
  return (methodology) => ({
    id: methodology.id,
    name: methodology.name,
    act: methodology.act,
    validFrom: methodology.validFrom,
    validTo: methodology.validTo,
    phase: phaseOn(termOf(methodology), today),
    generalTarget: methodology.generalTarget,
    generalTargetYear: methodology.generalTargetYear,
    members: indexMembers(portfolio, methodology, today).toSorted(order).map(memberView),
    namedByValues: naming.get(methodology.id)?.length ?? 0,
    origin: methodology.origin,
    slide: methodology.sourceSlide,
    version: methodology.version,
  });
};
