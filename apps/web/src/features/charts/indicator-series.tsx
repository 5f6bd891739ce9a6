import type { CalendarDate, Forecast, IndicatorView } from "@kedr/domain";
import type { Span } from "./series-span.ts";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../components/chart-frame.tsx";
import { useChartStage } from "../../components/chart-stage.ts";
import { Segments } from "../../components/segments.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { drawnIndicator } from "./drawn-indicator.ts";
import { forecastFan } from "./forecast-fan.ts";
import { forecastSentence } from "./forecast-words.ts";
import { breaksWithin, spanOf } from "./series-span.ts";
import { courseTable } from "./series-table.ts";
import { seriesWords } from "./series-words.ts";
import { sketchSeries } from "./sketch-series.tsx";
import { sourcesOf } from "./sources.ts";

interface IndicatorSeriesProps {
  indicator: IndicatorView;
  /** The day of the data. */
  today: CalendarDate;
  /** The day of a decision to mark; none is marked when left out. */
  decidedOn?: CalendarDate | null;
}

interface CourseProps extends IndicatorSeriesProps {
  span: Span;
  forecast: Forecast | null;
}

const Course = ({ indicator, today, span, forecast, decidedOn = null }: CourseProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const drawn = drawnIndicator(indicator, today);
  const fan = forecast && forecastFan(forecast, span.to);
  const told = forecast ? [forecastSentence(forecast, t)] : [];
  return (
    <ChartFrame
      title={t("charts.series.title", { name: indicator.name })}
      isTitleHidden
      words={seriesWords(drawn, { t, format })}
      remarks={[
        ...told,
        ...breaksWithin(drawn.series, span).map(({ date, before, after }) =>
          t("charts.breakNote", { date: format.date(date), before, after }),
        ),
      ]}
      table={courseTable(drawn, fan, t)}
      day={today}
      source={sourcesOf([indicator])}
      isTraining={indicator.values.some(({ origin }) => origin === "training")}
      draw={(width) => sketchSeries(drawn, { span, width, words: { t, format }, fan, decidedOn })}
    />
  );
};

/** The last day of the target's year, where it is still to come. */
const endOfWay = ({ target }: IndicatorView, { to }: Span): CalendarDate | null => {
  const end = target?.year ? (`${target.year}-12-31` as const) : null;
  return end !== null && end > to ? end : null;
};

/**
 * The values of an indicator in the order of time, on the way to its target; up to today, or up to the target's year with
 * what is expected. Nothing where there are fewer than two days.
 */
export const IndicatorSeries = ({ indicator, today, decidedOn = null }: IndicatorSeriesProps) => {
  const { t } = useTranslation();
  const [isWhole, setWhole] = useState(false);
  const { hasTools } = useChartStage();
  const asOf = useAsOf();
  const explained = useQuery({
    ...useTRPC().indicator.explain.queryOptions({ indicatorId: indicator.id, asOf }),
    enabled: isWhole,
  });
  const { series } = drawnIndicator(indicator, today);
  const soFar = spanOf([series], today);
  if (soFar === null || new Set(series.points.map(({ date }) => date)).size < 2) return null;
  const end = endOfWay(indicator, soFar);
  const span = isWhole && end !== null ? { ...soFar, to: end } : soFar;
  return (
    <>
      {end === null || !hasTools ? null : (
        <div data-no-print>
          <Segments
            label={t("charts.span.label")}
            value={isWhole ? "whole" : "soFar"}
            options={[
              { value: "soFar", label: t("charts.span.soFar") },
              { value: "whole", label: t("charts.span.whole") },
            ]}
            onChange={(chosen) => setWhole(chosen === "whole")}
          />
        </div>
      )}
      <Course
        indicator={indicator}
        today={today}
        span={span}
        decidedOn={decidedOn}
        forecast={isWhole ? (explained.data?.forecast ?? null) : null}
      />
    </>
  );
};
