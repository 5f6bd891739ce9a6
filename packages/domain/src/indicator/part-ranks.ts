import type { IndicatorDirection } from "./indicator.record.ts";

/** Places from the best: equal figures share one, and the next is as many further. Null without a figure. */
export const ranksOf = (
  figures: readonly (number | null)[],
  direction: IndicatorDirection,
): (number | null)[] => {
  const sorted = figures
    .filter((figure) => figure !== null)
    .toSorted((one, other) => (direction === "higher_is_better" ? other - one : one - other));
  const places = new Map<number, number>();
  for (const [index, figure] of sorted.entries()) {
    if (!places.has(figure)) places.set(figure, index + 1);
  }
  return figures.map((figure) => (figure === null ? null : (places.get(figure) ?? null)));
};

/** The one in the middle, or between the two in the middle. Null of none. */
export const medianOf = (figures: readonly number[]): number | null => {
  const sorted = figures.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
};
