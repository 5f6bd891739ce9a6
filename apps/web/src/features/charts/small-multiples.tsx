import type { CalendarDate, IndicatorView } from "@kedr/domain";
import type { DrawnIndicator } from "./series-table.ts";
import type { DrawWords } from "./draw-words.ts";
import { useTranslation } from "react-i18next";
import { ChartFrame } from "../../components/chart-frame.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { behindFirst, drawnIndicator } from "./drawn-indicator.ts";
import { multiplesWords } from "./multiples-words.ts";
import { spanOf } from "./series-span.ts";
import { coursesTable } from "./series-table.ts";
import { sketchMultiples } from "./sketch-multiples.tsx";
import { sourcesOf } from "./sources.ts";

interface SmallMultiplesProps {
  /** Of the industry, or whatever they have in common. */
  name: string;
  indicators: readonly IndicatorView[];
  /** The axis of time is that of all of these, so that drawings beside each other can be compared. */
  along?: readonly IndicatorView[];
  today: CalendarDate;
}

/** The courses of several indicators on one page, those behind the way to their targets in front. */
export const SmallMultiples = ({ name, indicators, along = indicators, today }: SmallMultiplesProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const words: DrawWords = { t, format };
  const drawn: DrawnIndicator[] = behindFirst(indicators.map((one) => drawnIndicator(one, today)));
  const span = spanOf(
    along.map((one) => drawnIndicator(one, today).series),
    today,
  );
  return (
    <ChartFrame
      title={t("charts.multiples.title", { name })}
      words={multiplesWords(drawn, words)}
      remarks={drawn.some(({ series }) => series.points.length > 0) ? [t("charts.multiples.note")] : []}
      table={coursesTable(drawn, t)}
      day={today}
      source={sourcesOf(indicators)}
      isTraining={indicators.some(({ origin }) => origin === "training")}
      draw={(width) => sketchMultiples(drawn, { span, words, width })}
    />
  );
};
