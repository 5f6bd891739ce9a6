import type { ComparedFigure, ComparisonSide } from "@kedr/domain";
import type { TFunction } from "i18next";
import type { Format } from "../../lib/format.ts";

/** A figure of one side; null for what is not entered. */
export const wordFigure = (value: number, unit: ComparedFigure["unit"], format: Format): string => {
  switch (unit) {
    case "count":
      return format.integer(value);
    case "days":
      return format.number(Math.round(value * 10) / 10);
    case "share":
      return format.share(value);
    case "points":
      return format.points(value);
    case "maturity":
      return format.computedPercent(value);
    case "printed":
      return format.percent(value);
    case "roubles":
      return format.roubles(value);
  }
};

/** The difference with its sign. Shares differ in percentage points. */
export const wordDifference = (difference: number, unit: ComparedFigure["unit"], format: Format): string => {
  if (unit === "share" || unit === "points") return format.points(difference);
  if (unit === "maturity" || unit === "printed") return format.computedPoints(difference);
  const words = wordFigure(difference, unit, format);
  return difference > 0 ? `+${words}` : words;
};

/** Whose side it is, and on which day: a column's heading. */
export const wordSide = ({ scope, subject, day }: ComparisonSide, t: TFunction, format: Format): string => {
  const name =
    subject?.name ?? (scope.kind === "strategy" ? t("compare.kind.strategy") : t("compare.unassigned"));
  return t("compare.of", { name, date: format.date(day) });
};
