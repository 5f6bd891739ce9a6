import type { TimelineDependency } from "@kedr/domain";
import type { TimeAxis } from "./time-axis.ts";
import type { TimelineRow } from "./timeline-rows.ts";
import { expectedDate } from "./timeline-rows.ts";

/** A dependency as a line with corners, from what is awaited to what waits. */
export interface DependencyLine {
  key: string;
  /** For an SVG path in the pixels of the rows. */
  path: string;
  /** From where to where it runs down the rows. */
  top: number;
  bottom: number;
  /** What waits is expected before what it waits for: a plan that cannot hold. */
  isBroken: boolean;
  isCritical: boolean;
  /** The rows at its ends. */
  ends: readonly [string, string];
}

/** How far a line runs sideways out of a mark before it turns. */
const lead = 10;
/** The arrow stops at the edge of the mark. */
const edge = 6;

interface Point {
  x: number;
  y: number;
}

/** The corners of the line: straight down where there is room, else back between the rows. */
export const elbow = (from: Point, to: Point): string => {
  const end = to.x - edge;
  const start = `M${from.x} ${from.y}`;
  if (end - lead >= from.x) return `${start} H${from.x + lead} V${to.y} H${end}`;
  const between = to.y > from.y ? to.y - lead : to.y + lead;
  return `${start} H${from.x + lead} V${between} H${end - lead} V${to.y} H${end}`;
};

interface Place extends Point {
  row: TimelineRow;
  isCritical: boolean;
}

interface LinesRequest {
  dependencies: readonly TimelineDependency[];
  rows: readonly TimelineRow[];
  axis: TimeAxis;
}

/** Where each milestone stands: on its own row, or on that of its folded project. Without a date it stands nowhere. */
const placesOf = ({ rows, axis }: Pick<LinesRequest, "rows" | "axis">): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>();
  for (const row of rows) {
    const milestones = row.kind === "milestone" ? [row.milestone] : row.isOpen ? [] : row.project.milestones;
    for (const milestone of milestones) {
      const date = expectedDate(milestone);
      if (date === null) continue;
      const point = { x: Math.round(axis.at(date)), y: row.top + row.height / 2 };
      places.set(milestone.id, { ...point, row, isCritical: milestone.isCritical });
    }
  }
  return places;
};

/** The dependencies that can be drawn. Within a folded project there is nothing to draw. */
export const dependencyLines = ({ dependencies, rows, axis }: LinesRequest): DependencyLine[] => {
  const places = placesOf({ rows, axis });
  return dependencies.flatMap(({ milestoneId, dependsOnId }) => {
    const [from, to] = [places.get(dependsOnId), places.get(milestoneId)];
    if (!from || !to || from.row === to.row) return [];
    return [
      {
        key: `${dependsOnId} ${milestoneId}`,
        path: elbow(from, to),
        top: Math.min(from.y, to.y),
        bottom: Math.max(from.y, to.y),
        isBroken: to.x < from.x,
        isCritical: from.isCritical && to.isCritical,
        ends: [from.row.key, to.row.key] as const,
      },
    ];
  });
};

/** The lines that cross the rows in view and are wanted: all of them, or the critical ones and those of the chosen row. */
export const linesInView = (
  lines: readonly DependencyLine[],
  view: { top: number; bottom: number; chosen: string | null; showsAll: boolean },
): DependencyLine[] =>
  lines.filter(
    ({ top, bottom, isCritical, ends }) =>
      top <= view.bottom &&
      bottom >= view.top &&
      (view.showsAll || isCritical || (view.chosen !== null && ends.includes(view.chosen))),
  );
