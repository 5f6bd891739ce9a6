import type { AttachmentView } from "../attachment/attachment.view.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { FundingSource } from "../funding/funding.record.ts";
import type { IndicatorDirection, ValueKind } from "../indicator/indicator.record.ts";
import type { MilestoneState } from "../milestone/milestone.view.ts";
import type { HealthReason } from "../project/health.view.ts";
import type { ProjectSummary, ReportView } from "../project/project.view.ts";
import type { PeriodView } from "../reporting/period.view.ts";
import type { ToldValue } from "./report-queue.view.ts";
import type { Rating } from "./report.record.ts";
import type { ValueReportView } from "./value-report.view.ts";

/** What the rules give, as if the report were in; null for a project without milestones. Reasons worst first. */
export interface ComputedRating {
  rating: Rating | null;
  reasons: HealthReason[];
}

/** Something that happened to a milestone since the report before; `days` is the days overdue. */
export type ReportFact =
  | { code: "milestone_completed"; milestoneId: string; title: string; actualDate: CalendarDate }
  | {
      code: "forecast_moved";
      milestoneId: string;
      title: string;
      from: CalendarDate | null;
      to: CalendarDate | null;
    }
  | { code: "milestone_overdue"; milestoneId: string; title: string; days: number };

export interface DeskMilestone {
  id: string;
  number: number;
  title: string;
  baselineDate: CalendarDate | null;
  forecastDate: CalendarDate | null;
  actualDate: CalendarDate | null;
  state: MilestoneState;
  isCritical: boolean;
  requiresEvidence: boolean;
  evidence: string | null;
  files: AttachmentView[];
  version: number;
}

export interface DeskIndicator {
  indicatorId: string;
  number: number | null;
  name: string;
  unit: string;
  direction: IndicatorDirection;
  /** What is to be reached in the end; null where none is entered. */
  target: number | null;
  /** The value that holds today; estimates are not among them. `date` is null where it is known by year only. */
  latest: { value: number; date: CalendarDate | null; year: number | null; kind: ValueKind } | null;
  /**
   * What was told of the quarter, in the way that it goes, and the id of that record, to which files may be added. An
   * estimate until it is accepted.
   */
  told: {
    valueId: string;
    value: number;
    kind: ValueKind;
    evidence: string | null;
    files: AttachmentView[];
  } | null;
  /** Its value may be told now. */
  isAsked: boolean;
}

/** The values of one quarter. */
export interface DeskQuarter {
  /** Open, else the one that will be asked about next; null where none is planned. */
  period: PeriodView | null;
  /** What was told apart from the report of the month. */
  report: ValueReportView | null;
  /** They go in a report of their own: the month's cannot be sent, or some have been told so already. */
  isApart: boolean;
  /** They can be told apart from the report of the month now. */
  canTell: boolean;
  /** Those linked to the project. */
  indicators: DeskIndicator[];
}

/** Roubles. */
export interface DeskFundingLine {
  fundingLineId: string;
  source: FundingSource;
  year: number;
  need: number | null;
  allocated: number | null;
  committed: number | null;
  spent: number | null;
  version: number;
}

export interface DeskRisk {
  id: string;
  title: string;
  /** 1 to 3. */
  probability: number;
  impact: number;
  measure: string | null;
  version: number;
}

/** Why nothing can be sent now; the first that applies. */
export type DeskObstacle =
  | "not_permitted"
  | "as_of"
  | "project_not_active"
  | "no_period"
  | "period_not_open"
  | "report_accepted";

/** All that the monthly report of one project needs, prefilled, as known on the day of the read. */
export interface ReportDesk {
  project: ProjectSummary;
  today: CalendarDate;
  /** The month asked for, else the latest open one; null where none is open. */
  period: PeriodView | null;
  /** The report of that month as it is now. Its review tells what is to be corrected. */
  report: ReportView | null;
  /** The report of the latest month before, to start from; a returned one as well. */
  previous: ReportView | null;
  computed: ComputedRating;
  /** What changed since the day of `previous`; empty without it. Completed first, then moved, then overdue. */
  sinceLast: ReportFact[];
  /** Open ones by urgency (overdue, at risk, undated, on track), then those completed since the month began. */
  milestones: DeskMilestone[];
  /** Each open quarter, the earliest first, else the next one; empty for a project without indicators. */
  quarters: DeskQuarter[];
  /** What `report` tells of quarters, closed ones as well. */
  told: ToldValue[];
  /** Of this year. */
  funding: DeskFundingLine[];
  /** Open ones, heaviest first. */
  risks: DeskRisk[];
  canSubmit: boolean;
  /** Null when it can be sent. */
  obstacle: DeskObstacle | null;
}

/** A record that somebody else has changed meanwhile, with its values and version as they are now. */
export type ReportConflict =
  | {
      entity: "Milestone";
      id: string;
      version: number;
      fields: {
        title: string;
        actualDate: CalendarDate | null;
        evidence: string | null;
        forecastDate: CalendarDate | null;
      };
    }
  | {
      entity: "FundingLine";
      id: string;
      version: number;
      fields: { source: FundingSource; committed: number | null; spent: number | null };
    }
  | {
      entity: "Risk";
      id: string;
      version: number;
      fields: { title: string; probability: number; impact: number };
    }
  | {
      entity: "ProgressReport";
      id: string;
      version: number;
      fields: Pick<
        ReportView,
        | "ownRating"
        | "ratingReason"
        | "summary"
        | "decisionNeeded"
        | "decisionAddressee"
        | "state"
        | "submittedBy"
        | "submittedOn"
      >;
    }
  | {
      entity: "ValueReport";
      id: string;
      version: number;
      fields: Pick<ValueReportView, "state" | "submittedBy" | "submittedOn">;
    };

/** `current` of the conflict that answers `report.submit` and `report.tellValues`: everything changed meanwhile, at once. */
export interface ReportConflicts {
  conflicts: ReportConflict[];
}
