import type { CalendarDate, Timeline } from "@kedr/domain";
import { useElementSize, useMergedRef } from "@mantine/hooks";
import { useRouter } from "@tanstack/react-router";
import { useState } from "react";
import { useAsOf } from "../../lib/as-of.ts";
import { useSession } from "../../lib/session.ts";
import { milestoneAnchor } from "../projects/page/section-ids.ts";
import type { TimelineFocus } from "./timeline-focus.ts";
import type { TimelineRow } from "./timeline-rows.ts";
import { marksOf } from "./timeline-rows.ts";
import { useChartPlan } from "./use-chart-plan.ts";
import { useDayInView } from "./use-day-in-view.ts";
import { useTimelineKeys } from "./use-timeline-keys.ts";
import { useTimelineSearch } from "./use-timeline-search.ts";

/** Height of the heading with the years, in pixels. */
export const headHeight = 42;

const markDate = (row: TimelineRow, mark: TimelineFocus["mark"]): CalendarDate | undefined =>
  row.kind === "milestone" ? marksOf(row.milestone).find(({ name }) => name === mark)?.date : undefined;

/** Scrolls no further than is needed to see the row whole under the heading. */
const bringIntoView = (scroller: HTMLElement, { top, height }: TimelineRow): void => {
  const view = scroller.clientHeight - headHeight;
  if (top < scroller.scrollTop) scroller.scrollTo({ top });
  else if (top + height > scroller.scrollTop + view) scroller.scrollTo({ top: top + height - view });
};

/** Everything the drawing needs: what stands where, and what is chosen. */
export const useTimelineChart = (timeline: Timeline) => {
  const router = useRouter();
  const session = useSession();
  const asOf = useAsOf();
  const { search, turn } = useTimelineSearch();
  const day = asOf ?? session.today;
  const today = day === session.today ? null : session.today;
  // As state: the rows can be drawn only once there is something to scroll them in.
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const { ref: sizer, width } = useElementSize<HTMLElement>();
  const plan = useChartPlan({ timeline, day, today, width });
  const { names, axis, rows } = plan;
  const { center, show, keepScroll } = useDayInView({ scroller, axis, names, day });
  const keys = useTimelineKeys({
    scroller,
    rows,
    head: headHeight,
    onMove: ({ key, mark }) => {
      const row = rows.find((one) => one.key === key);
      if (!row || !scroller) return;
      bringIntoView(scroller, row);
      const date = markDate(row, mark);
      if (date !== undefined) show(date);
    },
    onTurn: turn,
    onOpen: (row) =>
      void router.navigate({
        to: "/projects/$projectId",
        params: { projectId: row.project.id },
        ...(row.kind === "milestone" ? { hash: milestoneAnchor(row.milestone.id) } : {}),
      }),
    onToday: () => center(day),
  });
  return {
    ...plan,
    day,
    today,
    asOf,
    keepScroll,
    scroller,
    ...keys,
    measure: useMergedRef(setScroller, sizer),
    showsAllLines: search.links ?? false,
    showDay: () => center(day),
  };
};
