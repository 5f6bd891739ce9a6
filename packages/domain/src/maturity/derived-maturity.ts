import type { IndustryMaturity, PublishedFigure } from "./maturity.view.ts";

/**
 * What the one industry without a published figure must have for the published overall figure to hold, which is
 * the unweighted mean of all: n × overall − sum of the others. Percent, unrounded.
 *
 * Null unless exactly one industry lacks a figure, all the others are published for the year of the overall one,
 * and the result lies between 0 and 100: figures of different years, or figures that contradict each other,
 * imply nothing.
 */
export function derivedMaturity(
  industries: readonly Pick<IndustryMaturity, "industryId" | "published">[],
  overall: PublishedFigure | null,
): { industryId: string; value: number } | null {
  const [missing, ...more] = industries.filter(({ published }) => published === null);
  if (overall === null || missing === undefined || more.length > 0) return null;
  const others = industries.flatMap(({ published }) => published ?? []);
  if (others.some(({ year }) => year !== overall.year)) return null;
  const value = industries.length * overall.value - others.reduce((sum, figure) => sum + figure.value, 0);
  return value >= 0 && value <= 100 ? { industryId: missing.industryId, value } : null;
}
