import type { CalendarDate, DateFigure, Effect, MoneyFigure, ValueFigure } from "@kedr/domain";
import type { TFunction } from "i18next";
import { valueWords } from "../../components/use-value-words.ts";
import type { Format } from "../../lib/format.ts";

interface Words {
  t: TFunction;
  format: Format;
}

/** A figure of an effect: the day it is of, or was known from, and what it is; null is «не внесено». */
export interface FigureWords {
  /** Null where no time is known. */
  day: string | null;
  isAfter: boolean;
  figure: string | null;
  /** What stands beside it: the need, how a date came about. */
  note: string | null;
}

const dateOf = ({ actualDate, forecastDate, baselineDate }: DateFigure): CalendarDate | null =>
  actualDate ?? forecastDate ?? baselineDate;

const dateNote = (figure: DateFigure, { t, format }: Words): string | null => {
  if (figure.cancelledDate !== null)
    return t("decisions.date.cancelled", { date: format.date(figure.cancelledDate) });
  if (figure.actualDate !== null) return t("decisions.date.done");
  if (figure.forecastDate !== null) return t("decisions.date.forecast");
  return figure.baselineDate === null ? null : t("decisions.date.planned");
};

/** A figure in words: a value with its unit, a date, an amount. */
const figureWords = (
  effect: Effect,
  figure: ValueFigure | DateFigure | MoneyFigure,
  { t, format }: Words,
): Pick<FigureWords, "figure" | "note"> => {
  if (effect.kind === "indicator" && "value" in figure)
    return { figure: valueWords(figure.value, effect.indicator.unit, format), note: null };
  if ("baselineDate" in figure) {
    const date = dateOf(figure);
    return { figure: date && format.date(date), note: dateNote(figure, { t, format }) };
  }
  if (!("allocated" in figure)) return { figure: null, note: null };
  const { allocated, need } = figure;
  return {
    figure: allocated === null ? null : format.roubles(allocated),
    note: need === null ? null : t("decisions.money.need", { need: format.roubles(need) }),
  };
};

const dayOf = (figure: ValueFigure | DateFigure | MoneyFigure): CalendarDate | null =>
  "knownOn" in figure ? figure.knownOn : figure.date;

/** All figures of an effect, oldest first. */
export const figuresInWords = (effect: Effect, decidedOn: CalendarDate | null, words: Words): FigureWords[] =>
  effect.figures.map((figure) => {
    const day = dayOf(figure);
    // A fact of the day itself was there before; what became known on the day may have followed.
    const isAfter =
      day !== null &&
      decidedOn !== null &&
      (effect.kind === "indicator" ? day > decidedOn : day >= decidedOn);
    const isOfYear = "year" in figure && figure.year !== null;
    return {
      day: isOfYear ? String(figure.year) : day && words.format.date(day),
      isAfter,
      ...figureWords(effect, figure, words),
    };
  });

/** One figure of an effect in words; null for none. */
export const oneFigure = (effect: Effect, side: "before" | "after", words: Words): string | null => {
  const figure = effect[side];
  return figure && figureWords(effect, figure, words).figure;
};

/** The difference with its sign; null where it cannot be told. */
export const differenceWords = (effect: Effect, { t, format }: Words): string | null => {
  const { difference, kind } = effect;
  if (difference === null) return null;
  if (kind === "indicator") {
    const { unit } = effect.indicator;
    const sign = difference > 0 ? "+" : "";
    return unit === "%"
      ? (Math.round(difference * 10) / 10 === difference ? format.points : format.computedPoints)(difference)
      : `${sign}${format.number(difference)}\u00a0${unit === "раз" ? "" : unit}`.trim();
  }
  if (kind === "milestone") {
    if (difference === 0) return t("decisions.date.same");
    const days = t("shared.days", { count: Math.abs(difference) });
    return t(difference > 0 ? "decisions.date.later" : "decisions.date.earlier", { days });
  }
  return difference === 0 ? format.roubles(0) : `${difference > 0 ? "+" : ""}${format.roubles(difference)}`;
};
