import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { LinkConfidence } from "../indicator/indicator.record.ts";
import type { Health } from "../project/health.view.ts";
import type { Reference } from "../project/project.view.ts";
import type { SectorOrphans } from "../sector/sector.view.ts";
import type { ContributedIndicator } from "./contribution.view.ts";

/** A row of the matrix. */
export interface CoverageIndicator extends Pick<
  ContributedIndicator,
  "id" | "number" | "name" | "unit" | "cover" | "hasOnlySick"
> {
  isOffPath: boolean;
  /** Projects at work that are to move it. */
  projects: number;
}

/** A column of the matrix. */
export interface CoverageProject extends Reference {
  industry: Reference;
  /** Of another industry than the matrix. */
  isForeign: boolean;
  health: Health;
  /** Indicators that it is to move in this matrix. */
  indicators: number;
  /** Indicators of the strategy that it is to move in other industries. */
  elsewhere: number;
}

/** Where a project meets an indicator. */
export interface CoverageCell {
  projectIndicatorId: string;
  indicatorId: string;
  projectId: string;
  confidence: LinkConfidence;
  /** For the years that count; null where nothing is stated. */
  stated: number | null;
}

/** The matrix of an industry: its indicators, its projects and those of other industries that are linked. */
export interface CoverageIndustry {
  industry: Reference;
  deputy: Reference | null;
  /** What nobody moves first, then what only sick projects move, then what is off its path; by number and name. */
  indicators: CoverageIndicator[];
  /** Those that move nothing first, those of other industries last; by name. */
  projects: CoverageProject[];
  cells: CoverageCell[];
}

export interface CoverageTotals {
  indicators: number;
  orphanIndicators: number;
  offPath: number;
  /** Off the path, with none but sick projects. */
  offPathSick: number;
  projects: number;
  orphanProjects: number;
  links: Record<LinkConfidence, number>;
  /** Links with a contribution stated for the years that count. */
  withContribution: number;
  /** Indicators by whether what is stated makes up what is needed. */
  covered: number;
  short: number;
}

/** Which indicators of the strategy its projects are to move. */
export interface Coverage {
  today: CalendarDate;
  /** Those chosen, in the order of the strategy. */
  industries: CoverageIndustry[];
  orphans: SectorOrphans;
  totals: CoverageTotals;
  /** What may be chosen: all industries, and the posts that curate some. */
  choices: { industries: Reference[]; deputies: Reference[]; hasUncurated: boolean };
}
