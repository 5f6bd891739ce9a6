import type { IndicatorDirection, ProjectIndicatorRecord } from "../indicator/indicator.record.ts";
import type { StateContributionInput } from "./contribution.schema.ts";
import { signOf } from "./cover.ts";
import type { StrategyYears } from "./strategy-years.ts";

/** Why a link or a contribution is not changed so; the API words it. */
export type ContributionRefusalCode =
  | "contribution_against_direction"
  | "contribution_outside_strategy"
  | "link_exists"
  | "link_not_assumed"
  | "link_not_confirmed"
  | "link_stated_by_source";

/** `field` is the input at fault; null when it is the state of the link that forbids the change. */
export interface ContributionRefusal {
  code: ContributionRefusalCode;
  field: string | null;
}

/** A link that somebody here has thought of: it waits for the confirmation of the body that answers for the indicator. */
export const assumedLink = (
  fields: Pick<ProjectIndicatorRecord, "id" | "projectId" | "indicatorId" | "note">,
): ProjectIndicatorRecord => ({
  ...fields,
  confidence: "assumed",
  origin: "entered",
  sourceSlide: null,
  version: 1,
});

/** A project is linked to an indicator once. */
export const refuseLink = (
  links: readonly ProjectIndicatorRecord[],
  { projectId, indicatorId }: { projectId: string; indicatorId: string },
): ContributionRefusal | null =>
  links.some((link) => link.projectId === projectId && link.indicatorId === indicatorId)
    ? { code: "link_exists", field: "indicatorId" }
    : null;

/** What the source prints needs nobody's word; what is confirmed is confirmed. */
export const refuseConfirmation = ({ confidence }: ProjectIndicatorRecord): ContributionRefusal | null =>
  confidence === "assumed" ? null : { code: "link_not_assumed", field: null };

export const refuseUnconfirmation = ({ confidence }: ProjectIndicatorRecord): ContributionRefusal | null =>
  confidence === "confirmed" ? null : { code: "link_not_confirmed", field: null };

/** What the source prints stays. */
export const refuseWithdrawal = ({ confidence }: ProjectIndicatorRecord): ContributionRefusal | null =>
  confidence === "stated" ? { code: "link_stated_by_source", field: null } : null;

/**
 * The first year that lies outside the strategy's, or whose contribution takes the indicator away from its target. Nothing
 * is outside where the strategy's years are not entered; zero says that the year brings nothing.
 */
export const refuseContribution = (
  years: StateContributionInput["years"],
  { direction, strategy }: { direction: IndicatorDirection; strategy: StrategyYears | null },
): ContributionRefusal | null => {
  for (const [place, { year, value }] of years.entries()) {
    if (value === null) continue;
    if (strategy !== null && (year < strategy.from || year > strategy.to))
      return { code: "contribution_outside_strategy", field: `years.${place}.year` };
    if (value * signOf(direction) < 0)
      return { code: "contribution_against_direction", field: `years.${place}.value` };
  }
  return null;
};
