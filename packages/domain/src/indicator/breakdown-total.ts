import type { BreakdownTotal, PartMeasure, PartRule } from "./breakdown.view.ts";
import type { IndicatorComposition, IndicatorPartRecord } from "./indicator.record.ts";
import { partFigure } from "./part-figure.ts";

type Totalled = Pick<IndicatorPartRecord, "label" | "numerator" | "denominator" | "value">;

const resultOf: Record<PartRule, (total: Omit<BreakdownTotal, "result">) => number> = {
  mean_of_ratios: ({ sum, count }) => sum / count,
  pooled_ratio: ({ pooled }) => (pooled === null ? 0 : (pooled.numerator / pooled.denominator) * 100),
  sum: ({ sum }) => sum,
  mean: ({ sum, count }) => sum / count,
};

/** The rule by which groups are totalled; a formula is over indicators, and gives none. */
export const partRule = (composition: IndicatorComposition | null): PartRule | null =>
  composition === "formula" ? null : composition;

/**
 * The total of groups by the rule, unrounded. A group of nobody has no ratio and is left out, as is one that is told in
 * another measure. Null without a rule, and where nothing is left to total.
 */
export const breakdownTotal = (
  parts: readonly Totalled[],
  { rule, measure }: { rule: PartRule | null; measure: PartMeasure },
): BreakdownTotal | null => {
  if (rule === null) return null;
  const counted = parts.flatMap((part) => {
    const figure = partFigure(part, measure);
    return figure === null ? [] : [{ part, figure }];
  });
  if (counted.length === 0) return null;
  const sumOf = (field: "numerator" | "denominator"): number =>
    counted.reduce((sum, { part }) => sum + (part[field] ?? 0), 0);
  const total = {
    rule,
    count: counted.length,
    sum: counted.reduce((sum, { figure }) => sum + figure, 0),
    pooled: measure === "ratio" ? { numerator: sumOf("numerator"), denominator: sumOf("denominator") } : null,
    leftOut: parts.filter((part) => partFigure(part, measure) === null).map(({ label }) => label),
  };
  return { ...total, result: resultOf[rule](total) };
};
