import type { CalendarDate } from "@kedr/domain";
import { memo } from "react";
import type { TimeAxis } from "./time-axis.ts";
import classes from "./chart-marks.module.css";

interface ChartLinesProps {
  axis: TimeAxis;
  /** The day that is shown, and today where that is another day. */
  day: CalendarDate;
  today: CalendarDate | null;
}

/** What runs down behind all rows: the beginnings of the periods, the day that is shown, today. */
export const ChartLines = memo(({ axis, day, today }: ChartLinesProps) => (
  <>
    {axis.ticks.map(({ date, at, isYear }) => (
      <div key={date} className={classes["line"]} data-year={isYear || undefined} style={{ left: at }} />
    ))}
    <div
      className={`${classes["day"]} ${today === null ? classes["today"] : ""}`}
      style={{ left: axis.at(day) }}
    />
    {today === null ? null : (
      <div className={`${classes["day"]} ${classes["today"]}`} style={{ left: axis.at(today) }} />
    )}
  </>
));
ChartLines.displayName = "ChartLines";
