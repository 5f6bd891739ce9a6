import type { CalendarDate, TimelineMilestone, TimelineProject } from "@kedr/domain";
import { addDays } from "@kedr/domain";

interface Line {
  /** Tells rows apart; also after a fold or a filter. */
  key: string;
  project: TimelineProject;
  /** Pixels from the top of the first row. */
  top: number;
  height: number;
}

export interface ProjectLine extends Line {
  kind: "project";
  isOpen: boolean;
}

export interface MilestoneLine extends Line {
  kind: "milestone";
  milestone: TimelineMilestone;
}

export type TimelineRow = ProjectLine | MilestoneLine;

/** Heights in pixels: fixed, so that the place of every row is known without drawing it. */
export type RowHeights = Record<TimelineRow["kind"], number>;

export const projectKey = (projectId: string): string => `project ${projectId}`;
export const milestoneKey = (milestoneId: string): string => `milestone ${milestoneId}`;

interface RowsRequest {
  projects: readonly TimelineProject[];
  isOpen: (projectId: string) => boolean;
  heights: RowHeights;
}

/** The rows from top to bottom: each project, and under it its milestones unless it is folded. */
export const timelineRows = ({ projects, isOpen, heights }: RowsRequest): TimelineRow[] => {
  const rows: TimelineRow[] = [];
  let top = 0;
  for (const project of projects) {
    const open = isOpen(project.id);
    const height = heights.project;
    rows.push({ kind: "project", key: projectKey(project.id), project, isOpen: open, top, height });
    top += height;
    for (const milestone of open ? project.milestones : []) {
      rows.push({
        kind: "milestone",
        key: milestoneKey(milestone.id),
        project,
        milestone,
        top,
        height: heights.milestone,
      });
      top += heights.milestone;
    }
  }
  return rows;
};

/** One of the three dates as a mark. A forecast is no longer drawn once the milestone is reached. */
export type MarkName = "baseline" | "forecast" | "actual";

/** The marks that are drawn, from left to right. */
export const marksOf = ({
  baselineDate,
  forecastDate,
  actualDate,
}: TimelineMilestone): { name: MarkName; date: CalendarDate }[] =>
  [
    { name: "baseline" as const, date: baselineDate },
    { name: "forecast" as const, date: actualDate === null ? forecastDate : null },
    { name: "actual" as const, date: actualDate },
  ]
    .flatMap(({ name, date }) => (date === null ? [] : [{ name, date }]))
    .toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));

/** Where the slip ends; null when there is none to draw. An overdue milestone without a forecast slips until today. */
export const slipEnd = ({ baselineDate, slipDays }: TimelineMilestone): CalendarDate | null =>
  baselineDate === null || slipDays === null || slipDays === 0 ? null : addDays(baselineDate, slipDays);

/** When a milestone was reached or is expected; null while nothing is known. */
export const expectedDate = ({
  baselineDate,
  forecastDate,
  actualDate,
}: TimelineMilestone): CalendarDate | null => actualDate ?? forecastDate ?? baselineDate;

/** From the first to the last date of the project; null when none is entered. */
export const projectSpan = ({
  milestones,
}: TimelineProject): { from: CalendarDate; to: CalendarDate } | null => {
  const dates = milestones.flatMap(marksOf).map(({ date }) => date);
  const [from, ...rest] = dates.toSorted();
  return from === undefined ? null : { from, to: rest.at(-1) ?? from };
};
