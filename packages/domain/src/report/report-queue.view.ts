import type { AttachmentView } from "../attachment/attachment.view.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { ValueKind } from "../indicator/indicator.record.ts";
import type { ProjectSummary, Reference, ReportView } from "../project/project.view.ts";
import type { PeriodView } from "../reporting/period.view.ts";
import type { Health } from "../project/health.view.ts";
import type { Rating } from "./report.record.ts";
import type { ValueReportView } from "./value-report.view.ts";

/**
 * Why a report deserves a look before it is accepted: the lead rates otherwise than the rules did; a decision is asked
 * for; it is off track by either; it was returned before; it came after the due day; it tells values of indicators.
 */
export type ReportException =
  | "ratings_differ"
  | "decision_needed"
  | "off_track"
  | "corrected"
  | "late"
  | "values_told";

/** A value of an indicator told by a report. */
export interface ToldValue {
  valueId: string;
  indicatorId: string;
  name: string;
  unit: string;
  /** First day of the quarter that it is of. */
  quarterStart: CalendarDate;
  value: number;
  /** An estimate until the report is accepted, then reported. */
  kind: ValueKind;
  /** What would hold at the quarter's end without it; null where nothing is entered. `date` is null where it is known by year only. */
  previous: { value: number; date: CalendarDate | null; year: number | null; kind: ValueKind } | null;
  /** In words; `files` show it as well. */
  evidence: string | null;
  files: AttachmentView[];
}

/** A report with what a reviewer needs to judge it. */
export interface QueuedReport {
  report: ReportView;
  project: ProjectSummary;
  /** Null for a month whose period is not recorded. */
  period: PeriodView | null;
  ratings: { own: Rating; computed: Rating | null; effective: Health };
  /** In the order of the type; empty for one that may be accepted with many others. */
  exceptions: ReportException[];
  values: ToldValue[];
  /** False for one's own submission, unless one administers the installation. */
  canReview: boolean;
  /** The actor may send it again now. */
  canCorrect: boolean;
}

/** A project whose report of the latest open month is still missing. */
export interface AwaitedReport {
  project: ProjectSummary;
  period: PeriodView;
  /** The due day has passed. */
  isLate: boolean;
  canSubmit: boolean;
}

/** The values of a quarter, told apart from the report of a month, with what a reviewer needs to judge them. */
export interface QueuedValues {
  report: ValueReportView;
  project: ProjectSummary;
  /** Null for a quarter whose period is not recorded. */
  period: PeriodView | null;
  exceptions: Extract<ReportException, "corrected" | "late">[];
  values: ToldValue[];
  /** False for one's own submission, unless one administers the installation. */
  canReview: boolean;
  /** The actor may tell them again now. */
  canCorrect: boolean;
}

/** A project that is to tell values of an open quarter which nobody has told. */
export interface AwaitedValues {
  project: ProjectSummary;
  period: PeriodView;
  /** Names of the indicators, each with the first of the projects that move it. */
  indicators: string[];
  /** The due day has passed. */
  isLate: boolean;
  canTell: boolean;
}

/** Values of quarters told apart from the reports of months. */
export interface ValueQueue {
  /** Awaiting review, earliest quarter first, then by project. They are read one by one: values become facts. */
  reports: QueuedValues[];
  /** To be corrected, in the same order. */
  returned: QueuedValues[];
  /** Missing, told either way, in the same order. */
  awaited: AwaitedValues[];
}

/** A report of either kind that was reviewed today. */
export interface DecidedReport {
  what: "report" | "values";
  id: string;
  version: number;
  state: "accepted" | "returned";
  /** First day of the month or the quarter. */
  startsOn: CalendarDate;
  reviewComment: string | null;
  project: Reference;
}

/** What awaits whom: of the projects that the actor reviews, and of those that the actor leads. */
export interface ReportQueue {
  /** Awaiting review, of the projects the actor reviews: with exceptions first, then by project. */
  reports: QueuedReport[];
  /** To be corrected, oldest month first; those that a later month has overtaken are left out. */
  returned: QueuedReport[];
  /** By project. */
  awaited: AwaitedReport[];
  values: ValueQueue;
  /** The decisions of today that the actor may take back, by project. */
  decided: DecidedReport[];
}

/** How many things await the actor. */
export interface AwaitingReports {
  /** Own projects whose report of the open month is missing. */
  toSubmit: number;
  /** Own projects with missing values of an open quarter, once a quarter. */
  toTell: number;
  /** Own reports to be corrected, of months and of quarters' values. */
  returned: number;
  /** Reports of either kind that the actor may accept or return. */
  toReview: number;
}

/** Why a report was left out when many were accepted. */
export type ReviewRefusalCode =
  | "report_missing"
  | "report_not_permitted"
  | "version_changed"
  | "report_reviewed"
  | "report_own";

/** Answer of `report.acceptMany`. */
export interface AcceptedReports {
  accepted: string[];
  refused: { reportId: string; reason: ReviewRefusalCode }[];
}
