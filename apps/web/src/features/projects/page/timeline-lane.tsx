import type { CalendarDate, MilestoneView } from "@kedr/domain";
import type { ReactNode } from "react";
import { IconFlag } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { ActualMark, BaselineMark, ForecastMark } from "../../../components/milestone-marks.tsx";
import type { TimelineScale } from "./timeline-scale.ts";
import classes from "./milestone-timeline.module.css";

interface TimelineLaneProps {
  milestone: MilestoneView;
  scale: TimelineScale;
  today: CalendarDate;
}

/** Where a milestone stands or is expected; an overdue one without a forecast runs on to today. */
const reached = ({ state, actualDate, forecastDate }: MilestoneView, today: CalendarDate) =>
  state === "cancelled" ? null : (actualDate ?? forecastDate ?? (state === "overdue" ? today : null));

/** One milestone on the time line. */
export const TimelineLane = ({ milestone, scale, today }: TimelineLaneProps) => {
  const { t } = useTranslation();
  const { title, state, isCritical, baselineDate, forecastDate, actualDate } = milestone;
  const end = reached(milestone, today);
  return (
    <div className={classes["lane"]} data-state={state}>
      <span className={classes["title"]} title={title}>
        {isCritical ? <IconFlag size={12} className={classes["flag"] ?? ""} /> : null}
        {milestone.number}. {title}
      </span>
      <svg className={classes["track"]} width="100%" height={24}>
        {scale.ticks.map(({ date, at }) => (
          <line key={date} x1={`${at}%`} x2={`${at}%`} y1={0} y2={24} className={classes["grid"]} />
        ))}
        {baselineDate === null || end === null || end === baselineDate ? null : (
          <line
            x1={`${scale.at(baselineDate)}%`}
            x2={`${scale.at(end)}%`}
            y1={12}
            y2={12}
            className={classes[end > baselineDate ? "late" : "early"]}
          />
        )}
        <line
          x1={`${scale.at(today)}%`}
          x2={`${scale.at(today)}%`}
          y1={0}
          y2={24}
          className={classes["today"]}
        />
        <Mark at={baselineDate} scale={scale}>
          <BaselineMark />
        </Mark>
        <Mark at={actualDate === null ? forecastDate : null} scale={scale}>
          <ForecastMark />
        </Mark>
        <Mark at={actualDate} scale={scale}>
          <ActualMark />
        </Mark>
      </svg>
      {state === "undated" ? (
        <span className={classes["undated"]}>{t("projects.timeline.undated")}</span>
      ) : null}
    </div>
  );
};

interface MarkProps {
  at: CalendarDate | null;
  scale: TimelineScale;
  children: ReactNode;
}

const Mark = ({ at, scale, children }: MarkProps) =>
  at === null ? null : (
    <svg x={`${scale.at(at)}%`} y={12} overflow="visible">
      {children}
    </svg>
  );
