import type { CalendarDate } from "../calendar/calendar-date.ts";
import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import { needsReport } from "../reporting/needs-report.ts";
import { periodState } from "../reporting/period.ts";
import type { ReportingPeriodRecord } from "../reporting/reporting.record.ts";
import type { ProgressReportRecord, Rating } from "./report.record.ts";
import type { SubmitReportInput } from "./report.schema.ts";

/** Why a report is not taken or not reviewed; the API words it. */
export type ReportRefusalCode =
  | "project_not_active"
  | "period_not_open"
  | "report_accepted"
  | "rating_reason_required"
  | "addressee_required"
  | "indicator_not_asked"
  | "risk_settled"
  | "return_reason_required"
  | "report_reviewed"
  | "report_own";

/** `field` is the input at fault; null when it is the state of things that forbids. */
export interface ReportRefusal {
  code: ReportRefusalCode;
  field: "ratingReason" | "decisionAddressee" | "comment" | null;
}

type Fields = Partial<Omit<ProgressReportRecord, "id" | "version">>;

/** The fields to store, or why not. */
export type ReportChange<Stored extends Fields> = RuleAnswer<Stored, ReportRefusal>;

/** What keeps a project's report of a period from being sent; null when nothing does. An accepted report stands. */
export const submissionObstacle = ({
  project,
  period,
  report,
  today,
}: {
  project: Pick<ProjectRecord, "stage">;
  period: ReportingPeriodRecord;
  report: Pick<ProgressReportRecord, "state"> | null;
  today: CalendarDate;
}): Extract<ReportRefusalCode, "project_not_active" | "period_not_open" | "report_accepted"> | null => {
  if (!needsReport(project)) return "project_not_active";
  if (periodState(period, today) !== "open") return "period_not_open";
  return report?.state === "accepted" ? "report_accepted" : null;
};

type Words = Pick<
  SubmitReportInput,
  "ownRating" | "ratingReason" | "summary" | "decisionNeeded" | "decisionAddressee"
>;

/** What a submission stores. The review that returned an earlier one stays, so that the reviewer sees what was asked. */
export type SubmittedFields = Words &
  Pick<ProgressReportRecord, "computedRating" | "state" | "submittedOn" | "submittedBy">;

/**
 * Takes the lead's words. `computed` is what the rules say after everything else in the report has been applied: a
 * rating other than that needs its reason, a decision asked for needs an addressee.
 */
export const submitReport = (
  words: Words,
  { computed, submittedBy, today }: { computed: Rating | null; submittedBy: string; today: CalendarDate },
): ReportChange<SubmittedFields> => {
  const { ownRating, ratingReason, summary, decisionNeeded, decisionAddressee } = words;
  if (computed !== null && ownRating !== computed && ratingReason === null) {
    return refused("rating_reason_required", "ratingReason");
  }
  if (decisionNeeded !== null && decisionAddressee === null) {
    return refused("addressee_required", "decisionAddressee");
  }
  return {
    isAllowed: true,
    fields: {
      ownRating,
      ratingReason,
      summary,
      decisionNeeded,
      decisionAddressee: decisionNeeded === null ? null : decisionAddressee,
      computedRating: computed,
      state: "submitted",
      submittedOn: today,
      submittedBy,
    },
  };
};

/** Who reviews. Accounts are known to reports by their display names. */
export interface Reviewer {
  name: string;
  isAdministrator: boolean;
}

/** Nobody reviews the own submission, but for the administrator: somebody must be able to where there is nobody else. */
export const mayReviewAs = (
  { name, isAdministrator }: Reviewer,
  { submittedBy }: Pick<ProgressReportRecord, "submittedBy">,
): boolean => isAdministrator || submittedBy !== name;

export type ReviewedFields = Pick<
  ProgressReportRecord,
  "state" | "reviewedOn" | "reviewedBy" | "reviewComment"
>;

/** Accepts or returns a submitted report, on any day. A return says why. */
export const reviewReport = (
  report: ProgressReportRecord,
  {
    decision,
    comment,
    reviewer,
    today,
  }: { decision: "accept" | "return"; comment: string | null; reviewer: Reviewer; today: CalendarDate },
): ReportChange<ReviewedFields> => {
  if (report.state !== "submitted") return refused("report_reviewed");
  if (!mayReviewAs(reviewer, report)) return refused("report_own");
  if (decision === "return" && comment === null) return refused("return_reason_required", "comment");
  const state = decision === "accept" ? "accepted" : "returned";
  return {
    isAllowed: true,
    fields: { state, reviewedOn: today, reviewedBy: reviewer.name, reviewComment: comment },
  };
};
