import type { Timeline } from "@kedr/domain";
import type { CSSProperties } from "react";
import { Box, VisuallyHidden } from "@mantine/core";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { ChartHead } from "./chart-head.tsx";
import { ChartLegend } from "./chart-legend.tsx";
import { ChartRows } from "./chart-rows.tsx";
import { ChosenRow } from "./chosen-row.tsx";
import { wordDependencies } from "./dependency-words.ts";
import type { TimeAxis } from "./time-axis.ts";
import { TimelineControls } from "./timeline-controls.tsx";
import { headHeight, useTimelineChart } from "./use-timeline-chart.ts";
import classes from "./timeline-chart.module.css";

/**
 * The drawing. It is hidden from screen readers, which have the table and the chosen row in words; its links and
 * buttons are for the mouse, the keyboard has the drawing as a whole.
 */
export const TimelineChart = ({ timeline }: { timeline: Timeline }) => {
  const { t } = useTranslation();
  const { measure, ...chart } = useTimelineChart(timeline);
  const { axis, names, day, today, rows, focus, lines, height, scroller, asOf, showsAllLines } = chart;
  const words = useMemo(() => wordDependencies(timeline, t), [timeline, t]);
  return (
    <>
      <TimelineControls onShowDay={chart.showDay} />
      <figure className={classes["figure"]}>
        <VisuallyHidden>
          <DrawingWords timeline={timeline} axis={axis} />
        </VisuallyHidden>
        <Box
          ref={measure}
          component="section"
          className={classes["scroller"] ?? ""}
          aria-label={t("timeline.drawing")}
          tabIndex={0}
          style={{ "--names": `${names}px`, "--head": `${headHeight}px` } as CSSProperties}
          onKeyDown={chart.onKeyDown}
          onMouseDown={chart.onMouseDown}
          onClick={chart.onClick}
          onScroll={chart.keepScroll}
        >
          <div
            className={classes["canvas"]}
            style={{ width: names + axis.width, height: headHeight + height }}
            aria-hidden
          >
            <ChartHead axis={axis} names={names} />
            <div className={classes["body"]} style={{ height }}>
              <ChartRows
                {...{ scroller, rows, axis, lines, focus, day, today, asOf, showsAllLines }}
                head={headHeight}
              />
            </div>
          </div>
        </Box>
        <ChosenRow
          row={rows.find(({ key }) => key === focus?.key)}
          mark={focus?.mark ?? null}
          words={words}
        />
        <ChartLegend
          day={day}
          today={today}
          hasDependencies={lines.length > 0}
          hasBroken={lines.some(({ isBroken }) => isBroken)}
        />
      </figure>
    </>
  );
};

/** The drawing in one sentence. */
const DrawingWords = ({ timeline: { projects }, axis }: { timeline: Timeline; axis: TimeAxis }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const milestones = projects.flatMap((project) => project.milestones);
  return t("timeline.words", {
    from: format.date(axis.from),
    to: format.date(axis.to),
    projects: projects.length,
    milestones: milestones.length,
    completed: milestones.filter(({ state }) => state === "completed").length,
    overdue: milestones.filter(({ state }) => state === "overdue").length,
  });
};
