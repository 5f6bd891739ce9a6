import { addMonths, assessHealth, monthStart } from "@kedr/domain";
import type {
  CalendarDate,
  FundingRequirement,
  HealthReason,
  ProgressReportRecord,
  Rating,
} from "@kedr/domain";
import { portfolioKnownOn } from "../replay.ts";
import { toSteps } from "./dated-change.ts";
import type { DatedChange } from "./dated-change.ts";
import { training } from "./origin.ts";

/** A computed rating with the worst of its causes; on track has none. */
interface ComputedRating {
  rating: Rating;
  cause: HealthReason["code"] | null;
}

/** Without a report Kedr would see no data; this one only says that somebody is there. */
const presence = (on: CalendarDate): ProgressReportRecord => ({
  id: "presence",
  projectId: "presence",
  periodStart: addMonths(monthStart(on), -1),
  ownRating: "on_track",
  ratingReason: null,
  summary: "",
  decisionNeeded: null,
  decisionAddressee: null,
  computedRating: null,
  submittedBy: null,
  submittedById: null,
  reviewedOn: null,
  reviewedBy: null,
  reviewedById: null,
  reviewComment: null,
  state: "accepted",
  submittedOn: on,
  ...training,
});

/**
 * What Kedr computes for a project on a day from what was known then. Leads see it when they report, so that their
 * own word differs only where the training says it does.
 *
 * @param history - all changes of one project's milestones, money and risks
 */
export const computedRating = (
  history: readonly DatedChange[],
  { fundingRequirement, on }: { fundingRequirement: FundingRequirement; on: CalendarDate },
): ComputedRating => {
  const known = portfolioKnownOn(toSteps(history), on);
  const { computed, reasons } = assessHealth({
    project: { stage: "active", fundingRequirement },
    milestones: known.Milestone,
    fundingLines: known.FundingLine,
    risks: known.Risk,
    reports: [presence(on)],
    today: on,
  });
  if (computed === "no_data") throw new Error("a project without milestones cannot be rated");
  return { rating: computed, cause: reasons[0]?.code ?? null };
};
