import type { CalendarDate } from "@kedr/domain";
import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useCallback } from "react";
import { ChartDependencies } from "./chart-dependencies.tsx";
import { ChartLines } from "./chart-lines.tsx";
import type { DependencyLine } from "./dependency-lines.ts";
import { linesInView } from "./dependency-lines.ts";
import { rowAddress } from "./row-address.ts";
import { RowName } from "./row-name.tsx";
import { RowTrack } from "./row-track.tsx";
import type { TimeAxis } from "./time-axis.ts";
import type { TimelineFocus } from "./timeline-focus.ts";
import type { TimelineRow } from "./timeline-rows.ts";
import marks from "./chart-marks.module.css";
import names from "./row-names.module.css";

interface ChartRowsProps {
  /** Null until it stands. */
  scroller: HTMLElement | null;
  rows: readonly TimelineRow[];
  axis: TimeAxis;
  lines: readonly DependencyLine[];
  focus: TimelineFocus | null;
  showsAllLines: boolean;
  /** The day that is shown, and today where that is another day. */
  day: CalendarDate;
  today: CalendarDate | null;
  asOf: CalendarDate | undefined;
  /** Height of the heading above the rows. */
  head: number;
}

/** Rows drawn above and below the view, so that a quick scroll meets no blank. */
const overscan = 12;

/** The rows in view with their dependencies. Scrolling renders this and nothing around it. */
export const ChartRows = memo((props: ChartRowsProps) => {
  const { scroller, rows, axis, lines, focus, showsAllLines, day, today, asOf, head } = props;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller,
    estimateSize: (place) => rows[place]?.height ?? 0,
    getItemKey: useCallback((place: number) => rows[place]?.key ?? place, [rows]),
    overscan,
    scrollMargin: head,
    useFlushSync: false,
  });
  const drawn = virtualizer.getVirtualItems().flatMap(({ index }) => rows[index] ?? []);
  const last = drawn.at(-1);
  const inView = linesInView(lines, {
    top: drawn[0]?.top ?? 0,
    bottom: last ? last.top + last.height : 0,
    chosen: focus?.key ?? null,
    showsAll: showsAllLines,
  });
  const isChosen = (row: TimelineRow) => row.key === focus?.key;
  return (
    <>
      <div className={marks["tracks"]}>
        <ChartLines axis={axis} day={day} today={today} />
        {drawn.map((row) => (
          <RowTrack
            key={row.key}
            {...{ row, axis, day }}
            isChosen={isChosen(row)}
            chosenMark={isChosen(row) ? (focus?.mark ?? null) : null}
          />
        ))}
        <ChartDependencies lines={inView} />
      </div>
      <div className={names["names"]}>
        {drawn.map((row) => (
          <RowName key={row.key} row={row} href={rowAddress(row, asOf)} isChosen={isChosen(row)} />
        ))}
      </div>
    </>
  );
});
ChartRows.displayName = "ChartRows";
