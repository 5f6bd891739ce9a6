import type { IndicatorPartRecord, IndicatorRecord } from "./indicator.record.ts";
import type { PartMeasure } from "./breakdown.view.ts";

type Figures = Pick<IndicatorPartRecord, "numerator" | "denominator" | "value">;

/** Percent, unrounded; null for a group of nobody and for one without a ratio. */
const ratioOf = ({ numerator, denominator }: Figures): number | null =>
  numerator === null || denominator === null || denominator <= 0 ? null : (numerator / denominator) * 100;

/** What a group counts with: its ratio in percent, or its value. Null where it has none of that measure. */
export const partFigure = (part: Figures, measure: PartMeasure): number | null =>
  measure === "ratio" ? ratioOf(part) : part.value;

/** What the groups are told in: as the rule needs it, else as they have been told, else values. */
export const partMeasure = (
  { composition }: Pick<IndicatorRecord, "composition">,
  parts: readonly Figures[],
): PartMeasure => {
  if (composition === "mean_of_ratios" || composition === "pooled_ratio") return "ratio";
  if (composition === "sum" || composition === "mean") return "value";
  return parts.some(({ denominator }) => denominator !== null) ? "ratio" : "value";
};
