import type { Portfolio } from "../../portfolio/portfolio.ts";

/** What may speak of an indicator, so that it cannot be taken away. */
export const referrerKinds = [
  "values",
  "parts",
  "methodologies",
  "formulas",
  "projects",
  "targetRequests",
  "planItems",
  "agenda",
  "decisions",
  "proposals",
  "inquiries",
  "assignments",
] as const;
export type ReferrerKind = (typeof referrerKinds)[number];

export interface Referrer {
  kind: ReferrerKind;
  count: number;
}

/** How many records of each kind speak of an indicator; kinds without any are left out. Its own targets and terms do not count. */
export const referrersOf = (portfolio: Portfolio, indicatorId: string): Referrer[] => {
  const isOf = (record: { indicatorId: string | null }): boolean => record.indicatorId === indicatorId;
  const targets = new Set(portfolio.IndicatorTarget.filter(isOf).map(({ id }) => id));
  const counts: Record<ReferrerKind, number> = {
    values: portfolio.IndicatorValue.filter(isOf).length,
    parts: portfolio.IndicatorPart.filter(isOf).length,
    methodologies: portfolio.MethodologyMember.filter(isOf).length,
    formulas: portfolio.FormulaTerm.filter(({ termIndicatorId }) => termIndicatorId === indicatorId).length,
    projects: portfolio.ProjectIndicator.filter(isOf).length,
    targetRequests: portfolio.RescheduleRequest.filter(({ indicatorTargetId }) =>
      targets.has(indicatorTargetId ?? ""),
    ).length,
    planItems: portfolio.PlanItem.filter(isOf).length,
    agenda: portfolio.AgendaItem.filter(isOf).length,
    decisions: portfolio.Decision.filter(isOf).length,
    proposals: portfolio.AgendaProposal.filter(isOf).length,
    inquiries: portfolio.Inquiry.filter(isOf).length,
    assignments: portfolio.Assignment.filter(isOf).length,
  };
  return referrerKinds.map((kind) => ({ kind, count: counts[kind] })).filter(({ count }) => count > 0);
};
