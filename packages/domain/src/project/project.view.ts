import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { ChangeAbilities } from "../access/abilities.ts";
import type { FundingFigures, FundingStatus, FundingYear } from "../funding/funding.view.ts";
import type { LinkConfidence } from "../indicator/indicator.record.ts";
import type { ProjectKind } from "../industry/industry.record.ts";
import type { MilestoneCounts, MilestoneView } from "../milestone/milestone.view.ts";
import type { Origin, Provenance } from "../portfolio/origin.ts";
import type { Rating, ReportState } from "../report/report.record.ts";
import type { RiskState } from "../risk/risk.record.ts";
import type { HealthAssessment } from "./health.view.ts";
import type { ProjectStage } from "./project.record.ts";

/** An id with the words a reader knows it by. */
export interface Reference {
  id: string;
  name: string;
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
  /** Of the link. */
  origin: Origin;
}

export interface RiskView {
  id: string;
  title: string;
  probability: number;
  impact: number;
  level: "low" | "medium" | "high";
  measure: string | null;
  owner: Reference | null;
  dueDate: CalendarDate | null;
  state: RiskState;
  origin: Origin;
}

export interface ReportView {
  id: string;
  periodStart: CalendarDate;
  ownRating: Rating;
  ratingReason: string | null;
  summary: string;
  decisionNeeded: string | null;
  state: ReportState;
  submittedOn: CalendarDate;
  origin: Origin;
}

/** The whole project page. */
export interface ProjectPage {
  summary: ProjectSummary;
  passport: {
    fullName: string | null;
    goal: { number: number; text: string } | null;
    description: string | null;
    expectedEffect: string | null;
    federalProject: string | null;
    responsibleAuthority: Reference | null;
    startDate: CalendarDate | null;
    endDate: CalendarDate | null;
    provenance: Provenance;
    version: number;
  };
  milestones: MilestoneView[];
  indicators: LinkedIndicator[];
  fundingYears: FundingYear[];
  risks: RiskView[];
  reports: ReportView[];
  abilities: ChangeAbilities;
}
