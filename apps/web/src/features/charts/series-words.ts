import type { DrawnIndicator } from "./series-table.ts";
import type { DrawWords } from "./draw-words.ts";
import { valueWords } from "../../components/use-value-words.ts";
import { whenWords } from "./draw-words.ts";
import { inHundredths } from "./series-table.ts";

const pointsSentence = ({ indicator, series }: DrawnIndicator, { t, format }: DrawWords): string[] => {
  const facts = series.points.filter(({ role }) => role === "fact" || role === "estimate");
  const [first] = facts;
  const last = facts.at(-1);
  if (first === undefined || last === undefined) return [];
  const numbers = facts.map(({ value }) => value);
  const words = (value: number) => valueWords(value, indicator.unit, format);
  return [
    t("charts.series.points", {
      count: facts.length,
      from: whenWords(first, format),
      to: whenWords(last, format),
      lowest: words(Math.min(...numbers)),
      highest: words(Math.max(...numbers)),
      value: words(last.value),
    }),
  ];
};

/** What the course of an indicator says, in sentences: how many values, how low, how high, the latest; target and way. */
export const seriesWords = (drawn: DrawnIndicator, { t, format }: DrawWords): string[] => {
  const { indicator, series, expected } = drawn;
  const words = (value: number) => valueWords(value, indicator.unit, format);
  const disputed = series.points.filter(({ role }) => role === "disputed").length;
  const { target } = series;
  return [
    ...pointsSentence(drawn, { t, format }),
    ...(target
      ? [
          t("charts.series.target", {
            value: words(target.value),
            year: target.year ?? t("shared.notEntered"),
          }),
        ]
      : []),
    ...(expected ? [t("charts.series.behind", { expected: words(inHundredths(expected.value)) })] : []),
    ...(disputed > 0 ? [t("charts.series.disputed", { n: disputed })] : []),
  ];
};
