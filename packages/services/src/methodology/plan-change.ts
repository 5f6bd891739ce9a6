import { planMembers } from "./plan-members.ts";
import { planPeriod, planPeriodRemoval } from "./plan-period.ts";
import { planVersion, planVersionRemoval } from "./plan-version.ts";
import type { MethodologyChange, PlannedChange, PlanSources } from "./planned-change.ts";

/**
 * What a change of a methodology would store.
 * @throws AppError `not_found`, `conflict`, or what the rule refuses
 */
export function planChange(sources: PlanSources, change: MethodologyChange): PlannedChange {
  switch (change.kind) {
    case "version":
      return planVersion(sources, change);
    case "removeVersion":
      return planVersionRemoval(sources, change);
    case "members":
      return planMembers(sources, change);
    case "period":
      return planPeriod(sources, change);
    case "removePeriod":
      return planPeriodRemoval(sources, change);
  }
}
