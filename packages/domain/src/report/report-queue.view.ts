import type { ProjectSummary, ReportView } from "../project/project.view.ts";
import type { PeriodView } from "../reporting/period.view.ts";
import type { Health } from "../project/health.view.ts";
import type { Rating } from "./report.record.ts";

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

/** A value of an indicator told by a report: an estimate until the report is accepted. */
export interface ToldValue {
  indicatorId: string;
  name: string;
  unit: string;
  value: number;
  evidence: string | null;
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

/** What awaits whom: of the projects that the actor reviews, and of those that the actor leads. */
export interface ReportQueue {
  /** Awaiting review, of the projects the actor reviews: with exceptions first, then by project. */
  reports: QueuedReport[];
  /** To be corrected, oldest month first; those that a later month has overtaken are left out. */
  returned: QueuedReport[];
  /** By project. */
  awaited: AwaitedReport[];
}

/** How many things await the actor. */
export interface AwaitingReports {
  /** Own projects whose report of the open month is missing. */
  toSubmit: number;
  /** Own reports to be corrected. */
  returned: number;
  /** Reports that the actor may accept or return. */
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
