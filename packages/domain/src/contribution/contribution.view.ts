import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { IndicatorPath } from "../indicator/indicator-path.view.ts";
import type { IndicatorDirection, LinkConfidence } from "../indicator/indicator.record.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { HealthAssessment } from "../project/health.view.ts";
import type { ProjectStage } from "../project/project.record.ts";
import type { Reference } from "../project/project.view.ts";

/** By how much a project is to move an indicator in a year, in the indicator's unit: negative where lower is better. */
export interface LinkYear {
  id: string;
  year: number;
  value: number;
  /** Of this year and those before it. */
  cumulated: number;
  /** The current value is of this year's end or later: what the year brought is in it already. */
  isPast: boolean;
  origin: Origin;
  version: number;
}

/** What the asking actor may do with a link, on this day. */
export interface LinkAbilities {
  canState: boolean;
  canConfirm: boolean;
  canUnconfirm: boolean;
  canWithdraw: boolean;
}

/** That a project is meant to move an indicator: how surely, and by how much by when. */
export interface ContributionLink {
  id: string;
  confidence: LinkConfidence;
  note: string | null;
  origin: Origin;
  slide: number | null;
  version: number;
  /** Earliest first. */
  years: LinkYear[];
  /** Of the years that count towards the target; null where the project states none. */
  stated: number | null;
  abilities: LinkAbilities;
}

/**
 * Whether what the projects state makes up what the indicator needs to its target. Figures are in its unit and have the
 * sign of its direction: `need` is target less current value.
 */
export type Cover =
  | { kind: "no_value" }
  | { kind: "no_target" }
  /** The target is reached. */
  | { kind: "reached" }
  /** No project at work is linked. */
  | { kind: "no_projects"; need: number }
  /** Projects are linked, and none of them states its contribution: not the same as nothing. */
  | { kind: "not_stated"; need: number }
  | { kind: "covered"; need: number; stated: number; over: number }
  | { kind: "short"; need: number; stated: number; by: number };

/** A project that is to move the indicator, with its health on the day of the read. */
export interface ContributingProject {
  project: Reference;
  industry: Reference;
  stage: ProjectStage;
  /** False for a cancelled project: it moves nothing, and its figures are in no sum. */
  isCounted: boolean;
  health: HealthAssessment;
  link: ContributionLink;
}

/** What all projects together bring in a year, beside the target printed for it. */
export interface IndicatorYear {
  year: number;
  /** Null where nobody states anything for the year. */
  sum: number | null;
  /** Since the current value, this year included. */
  cumulated: number;
  target: number | null;
  /** The year's target less the current value. */
  need: number | null;
  isPast: boolean;
}

/** What an indicator is and where it stands, for both directions of a link. */
export interface ContributedIndicator {
  id: string;
  number: number | null;
  name: string;
  unit: string;
  direction: IndicatorDirection;
  industry: Reference | null;
  /** The body that answers for it. */
  responsible: Reference | null;
  current: number | null;
  /** The day or the year of the current value. */
  currentOn: CalendarDate | number | null;
  target: number | null;
  targetYear: number | null;
  /** Set where it is behind its path to the target. */
  path: IndicatorPath | null;
  cover: Cover;
  /** It has projects at work, and each of them is off track or without news. */
  hasOnlySick: boolean;
}

/** The projects of an indicator: those that count first, worst health first. */
export interface IndicatorContributions {
  today: CalendarDate;
  indicator: ContributedIndicator;
  projects: ContributingProject[];
  /** Projects at work that state nothing for the years that count. */
  unstated: Reference[];
  /** How much of what is stated rests on projects that are off track or without news. */
  statedBySick: number | null;
  /** Earliest first; only years of which something is known. */
  years: IndicatorYear[];
  canLink: boolean;
}

/** An indicator that a project is to move. */
export interface MovedIndicator {
  indicator: ContributedIndicator;
  link: ContributionLink;
  /** How many other projects at work are to move it. */
  otherProjects: number;
}

/** The indicators of a project, in the order of the strategy. */
export interface ProjectContributions {
  today: CalendarDate;
  indicators: MovedIndicator[];
  canLink: boolean;
}
