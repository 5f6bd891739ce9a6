import type { DrawnIndicator } from "./series-table.ts";
import type { DrawWords } from "./draw-words.ts";
import { seriesWords } from "./series-words.ts";

const hasFact = ({ series }: DrawnIndicator): boolean =>
  series.points.some(({ role }) => role === "fact" || role === "estimate");

/** How many courses there are and how they stand, then those that are behind, one by one. */
export const multiplesWords = (drawn: readonly DrawnIndicator[], words: DrawWords): string[] => {
  const behind = drawn.filter(({ expected }) => expected !== null);
  return [
    words.t("charts.multiples.count", {
      count: drawn.length,
      behind: behind.length,
      without: drawn.filter((one) => !hasFact(one)).length,
    }),
    ...behind.flatMap((one) => [`${one.indicator.name}.`, ...seriesWords(one, words)]),
  ];
};
