import { memo } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import type { AxisTick, TimeAxis } from "./time-axis.ts";
import classes from "./chart-head.module.css";

interface ChartHeadProps {
  axis: TimeAxis;
  /** Width of the names. */
  names: number;
}

/** Years, and under them months or quarters: it stays above the rows. */
export const ChartHead = memo(({ axis, names }: ChartHeadProps) => (
  <div className={classes["head"]}>
    <div className={classes["corner"]} />
    {axis.years.map(({ year, at, width }) => (
      <div key={year} className={classes["year"]} style={{ left: names + at, width }}>
        <span>{year}</span>
      </div>
    ))}
    {axis.unit === "year"
      ? null
      : axis.ticks
          .filter(({ date }) => date < axis.to)
          .map((tick) => (
            <div key={tick.date} className={classes["tick"]} style={{ left: names + tick.at }}>
              <TickWord tick={tick} unit={axis.unit} />
            </div>
          ))}
  </div>
));
ChartHead.displayName = "ChartHead";

const TickWord = ({ tick: { date }, unit }: { tick: AxisTick; unit: TimeAxis["unit"] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return unit === "month"
    ? format.dayAndMonth(date)
    : t("timeline.quarter", { quarter: Math.ceil(Number(date.slice(5, 7)) / 3) });
};
