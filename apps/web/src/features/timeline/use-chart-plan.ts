import type { CalendarDate, Timeline } from "@kedr/domain";
import { useMemo } from "react";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { dependencyLines } from "./dependency-lines.ts";
import { timeAxis } from "./time-axis.ts";
import type { RowHeights } from "./timeline-rows.ts";
import { marksOf, timelineRows } from "./timeline-rows.ts";
import { isUnfolded } from "./timeline-search.ts";
import { useTimelineSearch } from "./use-timeline-search.ts";

interface Measures {
  /** Width of the names. */
  names: number;
  heights: RowHeights;
}

const wide: Measures = { names: 320, heights: { project: 32, milestone: 28 } };
// Two lines of a name, as on a phone there is no room for a long one.
const narrow: Measures = { names: 138, heights: { project: 40, milestone: 38 } };

interface ChartPlanRequest {
  timeline: Timeline;
  /** Days that have to be on the drawing whatever is planned. */
  day: CalendarDate;
  today: CalendarDate | null;
  /** Width of the drawing with its names. */
  width: number;
}

/** Where everything stands: the axis, the rows, the dependencies. Worked out anew only when one of them changes. */
export const useChartPlan = ({ timeline, day, today, width }: ChartPlanRequest) => {
  const { search } = useTimelineSearch();
  const { names, heights } = useIsNarrow() ? narrow : wide;
  const { projects, dependencies } = timeline;
  const zoom = search.zoom ?? "quarter";
  const room = zoom === "all" ? Math.max(0, width - names) : 0;
  const axis = useMemo(() => {
    const dates = projects.flatMap(({ milestones }) => milestones.flatMap(marksOf).map(({ date }) => date));
    return timeAxis({ dates: [day, today ?? day, ...dates], zoom, room });
  }, [projects, day, today, zoom, room]);
  const { folded, turned } = search;
  const rows = useMemo(
    () => timelineRows({ projects, isOpen: (id) => isUnfolded({ folded, turned }, id), heights }),
    [projects, folded, turned, heights],
  );
  const lines = useMemo(() => dependencyLines({ dependencies, rows, axis }), [dependencies, rows, axis]);
  const last = rows.at(-1);
  return { names, axis, rows, lines, height: last ? last.top + last.height : 0 };
};
