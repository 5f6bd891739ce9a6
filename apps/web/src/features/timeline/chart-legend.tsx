import type { CalendarDate } from "@kedr/domain";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ActualMark, BaselineMark, ForecastMark } from "../../components/milestone-marks.tsx";
import { useFormat } from "../../lib/use-format.ts";
import classes from "./chart-legend.module.css";
import marks from "./chart-marks.module.css";

interface ChartLegendProps {
  day: CalendarDate;
  /** Where it is another day than the one that is shown. */
  today: CalendarDate | null;
  hasDependencies: boolean;
  hasBroken: boolean;
}

/** What the marks and lines mean. */
export const ChartLegend = ({ day, today, hasDependencies, hasBroken }: ChartLegendProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <figcaption className={classes["legend"]} aria-hidden>
      <Key mark={<BaselineMark />} word={t("timeline.legend.baseline")} />
      <Key mark={<ForecastMark />} word={t("timeline.legend.forecast")} />
      <Key mark={<ActualMark />} word={t("timeline.legend.actual")} />
      <Key mark={<line x1={-8} x2={8} className={marks["late"]} />} word={t("timeline.legend.late")} />
      <Key mark={<line x1={-8} x2={8} className={marks["early"]} />} word={t("timeline.legend.early")} />
      {hasDependencies ? (
        <Key mark={<path d="M-8 -4 H0 V4 H8" className={marks["link"]} />} word={t("timeline.legend.link")} />
      ) : null}
      {hasBroken ? (
        <Key
          mark={<path d="M-8 -4 H0 V4 H8" className={marks["link"]} data-broken />}
          word={t("timeline.legend.brokenLink")}
        />
      ) : null}
      {today === null ? null : (
        <Key
          mark={<line y1={-8} y2={8} className={classes["dayKey"]} />}
          word={t("timeline.legend.day", { date: format.date(day) })}
        />
      )}
      <Key
        mark={<line y1={-8} y2={8} strokeDasharray="4 2" className={classes["dayKey"]} />}
        word={t("timeline.legend.today", { date: format.date(today ?? day) })}
      />
    </figcaption>
  );
};

const Key = ({ mark, word }: { mark: ReactNode; word: string }) => (
  <span className={classes["key"]}>
    <svg width={18} height={16} viewBox="-9 -8 18 16">
      {mark}
    </svg>
    {word}
  </span>
);
