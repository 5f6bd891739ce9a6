import type { CalendarDate, MilestoneView } from "@kedr/domain";
import type { CSSProperties, ReactNode } from "react";
import { Box, VisuallyHidden } from "@mantine/core";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ActualMark, BaselineMark, ForecastMark } from "../../../components/milestone-marks.tsx";
import { useIsReadOnly } from "../../../lib/as-of.ts";
import { useFormat } from "../../../lib/use-format.ts";
import { TimelineLane } from "./timeline-lane.tsx";
import { timelineScale } from "./timeline-scale.ts";
import classes from "./milestone-timeline.module.css";

interface MilestoneTimelineProps {
  milestones: readonly MilestoneView[];
  /** The day that is shown. */
  today: CalendarDate;
}

const datesOf = (milestones: readonly MilestoneView[]): CalendarDate[] =>
  milestones
    .flatMap(({ baselineDate, forecastDate, actualDate }) => [baselineDate, forecastDate, actualDate])
    .filter((date) => date !== null);

/** Each milestone on its lane: baseline, forecast and actual date, the slip between them, and today across all. */
export const MilestoneTimeline = ({ milestones, today }: MilestoneTimelineProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const scale = timelineScale([today, ...datesOf(milestones)]);
  const scroller = useTodayInView(scale.at(today));
  const labelled = scale.ticks.filter(({ isLabelled }) => isLabelled);
  const count = (state: MilestoneView["state"]) => milestones.filter((one) => one.state === state).length;
  return (
    <figure className={classes["figure"]}>
      <VisuallyHidden>
        {t("projects.timeline.title")}.{" "}
        {t("projects.timeline.words", {
          from: format.date(scale.from),
          to: format.date(scale.to),
          total: milestones.length,
          completed: count("completed"),
          overdue: count("overdue"),
        })}
      </VisuallyHidden>
      <Box
        ref={scroller}
        component="section"
        className={classes["scroller"] ?? ""}
        aria-label={t("projects.timeline.title")}
        tabIndex={0}
      >
        <div
          className={classes["chart"]}
          style={{ "--labels": labelled.length } as CSSProperties}
          aria-hidden
        >
          <div className={classes["axis"]}>
            <span />
            <div className={classes["labels"]}>
              {labelled.map(({ date, quarter, year, at }) => (
                <span key={date} className={classes["label"]} style={{ left: `${at}%` }}>
                  {t("projects.timeline.quarter", { quarter, year })}
                </span>
              ))}
            </div>
          </div>
          {milestones.map((milestone) => (
            <TimelineLane key={milestone.id} milestone={milestone} scale={scale} today={today} />
          ))}
        </div>
      </Box>
      <Legend today={today} />
    </figure>
  );
};

/** What the marks mean. */
const Legend = ({ today }: Pick<MilestoneTimelineProps, "today">) => {
  const { t } = useTranslation();
  const format = useFormat();
  const isReadOnly = useIsReadOnly();
  const day = { date: format.date(today) };
  return (
    <figcaption className={classes["legend"]} aria-hidden>
      <Key mark={<BaselineMark />} word={t("projects.timeline.baseline")} />
      <Key mark={<ForecastMark />} word={t("projects.timeline.forecast")} />
      <Key mark={<ActualMark />} word={t("projects.timeline.actual")} />
      <Key mark={<line x1={-8} x2={8} className={classes["late"]} />} word={t("projects.timeline.late")} />
      <Key mark={<line x1={-8} x2={8} className={classes["early"]} />} word={t("projects.timeline.early")} />
      <Key
        mark={<line y1={-8} y2={8} className={classes["today"]} />}
        word={isReadOnly ? t("projects.timeline.day", day) : t("projects.timeline.today", day)}
      />
    </figcaption>
  );
};

/** Where the time line is wider than its place, it opens at today and not at its beginning. */
const useTodayInView = (todayAt: number) => {
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = scroller;
    if (current) current.scrollLeft = (todayAt / 100) * (current.scrollWidth - current.clientWidth);
  }, [todayAt]);
  return scroller;
};

const Key = ({ mark, word }: { mark: ReactNode; word: string }) => (
  <span className={classes["key"]}>
    <svg width={18} height={16} viewBox="-9 -8 18 16">
      {mark}
    </svg>
    {word}
  </span>
);
