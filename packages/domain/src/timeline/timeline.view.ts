import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Recurrence } from "../milestone/milestone.record.ts";
import type { MilestoneState } from "../milestone/milestone.view.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { Health } from "../project/health.view.ts";
import type { ProjectStage } from "../project/project.record.ts";
import type { Facet } from "../project/project.view.ts";

/** What the time line shows. An empty list filters nothing; `none` in a list of posts means unassigned. */
export interface TimelineQuery {
  projectIds: string[];
  industries: string[];
  deputies: string[];
  leads: string[];
  health: Health[];
  /** Leaves only critical milestones, and the projects that have any. */
  onlyCritical: boolean;
}

/** A milestone on the time line: its three dates and what tells them apart from each other. */
export interface TimelineMilestone {
  id: string;
  number: number;
  title: string;
  state: MilestoneState;
  baselineDate: CalendarDate | null;
  forecastDate: CalendarDate | null;
  actualDate: CalendarDate | null;
  /** (actual ?? forecast ?? today if overdue) − baseline, in days; null when there is nothing to compare. */
  slipDays: number | null;
  isCritical: boolean;
  recurrence: Recurrence | null;
  origin: Origin;
}

/** A project of the time line with its milestones by number. */
export interface TimelineProject {
  id: string;
  name: string;
  stage: ProjectStage;
  /** The worse of the computed and the lead's own. */
  health: Health;
  industryName: string;
  leadTitle: string | null;
  origin: Origin;
  milestones: TimelineMilestone[];
}

/** `milestoneId` can be reached only after `dependsOnId`. */
export interface TimelineDependency {
  milestoneId: string;
  dependsOnId: string;
}

export interface Timeline {
  /** In the order of the strategy's industries, then by name. */
  projects: TimelineProject[];
  /** Between milestones that are shown; others have no place on the drawing. */
  dependencies: TimelineDependency[];
  /** Projects entered in all, whatever the filters. */
  entered: number;
  /** Over the whole registry. The count of a project is that of its milestones, of any other value that of its projects. */
  facets: {
    projects: Facet[];
    industries: Facet[];
    deputies: Facet[];
    leads: Facet[];
    health: Facet[];
  };
}
