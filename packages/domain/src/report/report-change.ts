import type { Actor } from "../access/actor.ts";
import { holdsRole } from "../access/holds-role.ts";
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
  | "values_told"
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

/** What keeps everything of a project that belongs to a period from being sent; null when nothing does. */
const periodObstacle = ({
  project,
  period,
  today,
}: {
  project: Pick<ProjectRecord, "stage">;
  period: ReportingPeriodRecord;
  today: CalendarDate;
}): Extract<ReportRefusalCode, "project_not_active" | "period_not_open"> | null => {
  if (!needsReport(project)) return "project_not_active";
  return periodState(period, today) === "open" ? null : "period_not_open";
};

/** What keeps a project's report of a month from being sent; null when nothing does. An accepted report stands. */
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
  const obstacle = periodObstacle({ project, period, today });
  return obstacle ?? (report?.state === "accepted" ? "report_accepted" : null);
};

/**
 * What keeps the values of a quarter from being told apart from the report of a month; null when nothing does.
 *
 * @param asked - the indicators that may be told, as `askedIndicators` gives them
 */
export const tellingObstacle = ({
  project,
  quarter,
  asked,
  today,
}: {
  project: Pick<ProjectRecord, "stage">;
  quarter: ReportingPeriodRecord;
  asked: ReadonlySet<string>;
  today: CalendarDate;
}): Extract<ReportRefusalCode, "project_not_active" | "period_not_open" | "values_told"> | null => {
  const obstacle = periodObstacle({ project, period: quarter, today });
  return obstacle ?? (asked.size === 0 ? "values_told" : null);
};

/** What every submission stores. The review that returned an earlier one stays: the reviewer sees what was asked. */
type Submitted = Pick<ProgressReportRecord, "state" | "submittedOn" | "submittedBy" | "submittedById">;

/** Puts a report of either kind before its reviewer. */
export const submitted = (submitter: Pick<Actor, "accountId" | "name">, today: CalendarDate): Submitted => ({
  state: "submitted",
  submittedOn: today,
  submittedBy: submitter.name,
  submittedById: submitter.accountId,
});

type Words = Pick<
  SubmitReportInput,
  "ownRating" | "ratingReason" | "summary" | "decisionNeeded" | "decisionAddressee"
>;

/** What a submission of a month's report stores. */
export type SubmittedFields = Words & Submitted & Pick<ProgressReportRecord, "computedRating">;

/**
 * Takes the lead's words. `computed` is what the rules say after everything else in the report has been applied: a
 * rating other than that needs its reason, a decision asked for needs an addressee.
 */
export const submitReport = (
  words: Words,
  {
    computed,
    submitter,
    today,
  }: { computed: Rating | null; submitter: Pick<Actor, "accountId" | "name">; today: CalendarDate },
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
      ...submitted(submitter, today),
    },
  };
};

/**
 * Nobody reviews the own submission, but for the administrator: somebody must be able to where there is nobody else.
 * A report whose submitter's account was not kept is nobody's own.
 */
export const mayReviewAs = (
  actor: Actor,
  { submittedById }: Pick<ProgressReportRecord, "submittedById">,
): boolean => submittedById !== actor.accountId || holdsRole(actor, "administrator");

export type ReviewedFields = Pick<
  ProgressReportRecord,
  "state" | "reviewedOn" | "reviewedBy" | "reviewedById" | "reviewComment"
>;

/** Accepts or returns a submitted report, of a month or of a quarter's values, on any day. A return says why. */
export const reviewReport = (
  report: Pick<ProgressReportRecord, "state" | "submittedById">,
  {
    decision,
    comment,
    reviewer,
    today,
  }: { decision: "accept" | "return"; comment: string | null; reviewer: Actor; today: CalendarDate },
): ReportChange<ReviewedFields> => {
  if (report.state !== "submitted") return refused("report_reviewed");
  if (!mayReviewAs(reviewer, report)) return refused("report_own");
  if (decision === "return" && comment === null) return refused("return_reason_required", "comment");
  const state = decision === "accept" ? "accepted" : "returned";
  return {
    isAllowed: true,
    fields: {
      state,
      reviewedOn: today,
      reviewedBy: reviewer.name,
      reviewedById: reviewer.accountId,
      reviewComment: comment,
    },
  };
};
