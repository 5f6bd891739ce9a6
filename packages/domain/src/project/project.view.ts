import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { ArchiveEntryRecord } from "../registry/archive.record.ts";
import type { ChangeAbilities } from "../access/abilities.ts";
import type { PositionStanding } from "../authority/position-term.view.ts";
import type { FundingFigures, FundingStatus, FundingYear } from "../funding/funding.view.ts";
import type { LinkConfidence } from "../indicator/indicator.record.ts";
import type { ProjectKind } from "../industry/industry.record.ts";
import type { MilestoneCounts, MilestoneView } from "../milestone/milestone.view.ts";
import type { Origin, Provenance } from "../portfolio/origin.ts";
import type { ProblemState } from "../problem/problem.record.ts";
import type { Rating, ReportState } from "../report/report.record.ts";
import type { RiskState } from "../risk/risk.record.ts";
import type { RiskLevel } from "../risk/risk.ts";
import type { HealthAssessment } from "./health.view.ts";
import type { ProjectStage } from "./project.record.ts";

/** An id with the words a reader knows it by. */
export interface Reference {
  id: string;
  name: string;
}

/** What a project is tied to, by name. */
export interface ProjectTies {
  performers: Reference[];
  systems: Reference[];
  acts: Reference[];
}

/** Shares in percent, 0 to 100, unrounded; the difference is in percentage points (actual − planned). */
export interface ProgressFigures {
  actual: number;
  planned: number;
  difference: number;
}

/** A project as a row of the registry. */
export interface ProjectSummary {
  id: string;
  name: string;
  kind: ProjectKind;
  stage: ProjectStage;
  industry: Reference;
  lead: Reference | null;
  /** The post that curates the industry on the day of the read. */
  deputy: Reference | null;
  health: HealthAssessment;
  /** Null when the project has no milestones. */
  progress: ProgressFigures | null;
  milestones: MilestoneCounts;
  nextMilestone: { id: string; title: string; date: CalendarDate } | null;
  fundingStatus: FundingStatus;
  /** Of the current year. */
  funding: FundingFigures;
  origin: Origin;
}

export type ProjectSort =
  | "name"
  | "industry"
  | "kind"
  | "health"
  | "progress"
  | "difference"
  | "nextMilestone"
  | "overdue"
  | "lead"
  | "deputy"
  | "fundingStatus"
  | "need"
  | "allocated";
export type ProjectGrouping = "none" | "industry" | "kind" | "health" | "deputy" | "lead" | "fundingStatus";

/** Filters, order and page of the registry. An empty list filters nothing; `none` in a list of posts means unassigned. */
export interface ProjectQuery {
  search: string;
  industries: string[];
  kinds: ProjectKind[];
  health: HealthAssessment["effective"][];
  deputies: string[];
  leads: string[];
  funding: FundingStatus[];
  sort: ProjectSort;
  descending: boolean;
  group: ProjectGrouping;
  /** From 1. */
  page: number;
  /** 1 to 200. */
  pageSize: number;
}

/** A value to filter by, with how many projects of the whole registry have it. */
export interface Facet {
  value: string;
  label: string;
  count: number;
}

export interface ProjectList {
  /** One page, in order; grouped rows stand together. */
  rows: ProjectSummary[];
  /** Matching the filters, over all pages. */
  total: number;
  /** Entered in all. */
  entered: number;
  /** Group headings in order, with the rows that match in each; empty without grouping. `value` equals the row's field. */
  groups: Facet[];
  /** By the name of the filter. The label of a coded value is the code, that of the unassigned is empty. */
  facets: {
    industries: Facet[];
    kinds: Facet[];
    health: Facet[];
    deputies: Facet[];
    leads: Facet[];
    funding: Facet[];
  };
}

export interface LinkedIndicator {
  id: string;
  number: number | null;
  name: string;
  unit: string;
  confidence: LinkConfidence;
  note: string | null;
  baseline: number | null;
  current: number | null;
  target: number | null;
  /** The indicator's own target, which a request can move; null where the target is the methodology's or not entered, and while the link is only assumed here. */
  printedTarget: { id: string; year: number | null; value: number; version: number } | null;
  /** A move of that target that waits for a decision. */
  askedMove: { id: string; newValue: number; requestedOn: CalendarDate } | null;
  /** Of the link. */
  origin: Origin;
}

/** A risk as it stands on the day of the read. */
export interface RiskView {
  id: string;
  projectId: string;
  title: string;
  /** 1 (low) to 3 (high). */
  probability: number;
  /** 1 (low) to 3 (high). */
  impact: number;
  level: RiskLevel;
  measure: string | null;
  owner: Reference | null;
  /** Until when the measure is to be taken. */
  dueDate: CalendarDate | null;
  /** Open, and the day of its measure has passed. */
  isOverdue: boolean;
  state: RiskState;
  settledOn: CalendarDate | null;
  settlement: string | null;
  /** The problem issue that it became. */
  problem: Reference | null;
  origin: Origin;
  version: number;
}

/** A problem issue (проблемный вопрос) as it stands on the day of the read. */
export interface ProblemView {
  id: string;
  projectId: string;
  /** The risk that happened. */
  risk: Reference | null;
  title: string;
  /** 1 (low) to 3 (high). */
  impact: number;
  measure: string | null;
  owner: Reference | null;
  /** Until when the measure is to be taken. */
  dueDate: CalendarDate | null;
  /** Open, and the day of its measure has passed. */
  isOverdue: boolean;
  state: ProblemState;
  raisedOn: CalendarDate;
  resolvedOn: CalendarDate | null;
  resolution: string | null;
  origin: Origin;
  version: number;
}

export interface ReportView {
  id: string;
  periodStart: CalendarDate;
  ownRating: Rating;
  ratingReason: string | null;
  summary: string;
  decisionNeeded: string | null;
  decisionAddressee: string | null;
  /** What the rules said when it was submitted; null for reports from before this was kept. */
  computedRating: Rating | null;
  state: ReportState;
  submittedOn: CalendarDate;
  submittedBy: string | null;
  /** The last review; null before any. A report submitted again keeps the review that returned it. */
  reviewedOn: CalendarDate | null;
  reviewedBy: string | null;
  reviewComment: string | null;
  origin: Origin;
  version: number;
}

/** The whole project page. */
export interface ProjectPage {
  summary: ProjectSummary;
  /** How the curating post is filled today; null for an industry that nobody curates. */
  deputyStanding: PositionStanding | null;
  passport: {
    fullName: string | null;
    goal: { number: number; text: string } | null;
    description: string | null;
    expectedEffect: string | null;
    federalProject: string | null;
    responsibleAuthority: Reference | null;
    startDate: CalendarDate | null;
    endDate: CalendarDate | null;
    ties: ProjectTies;
    provenance: Provenance;
    version: number;
  };
  /** Fields that are filled, of those that the registry asks for; of nothing for a cancelled project. */
  completeness: { filled: number; total: number };
  milestones: MilestoneView[];
  indicators: LinkedIndicator[];
  fundingYears: FundingYear[];
  risks: RiskView[];
  problems: ProblemView[];
  reports: ReportView[];
  /** Why and since when the project is kept for history alone; null for one that counts. */
  archive: Pick<ArchiveEntryRecord, "fromDate" | "reason" | "archivedBy"> | null;
  abilities: ChangeAbilities;
}
