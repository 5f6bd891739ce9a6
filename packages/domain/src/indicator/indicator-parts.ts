import type { IndicatorPartRecord } from "./indicator.record.ts";
import type { IndicatorView } from "./indicator.view.ts";

/**
 * The groups that an indicator is made of, and the unweighted mean of their ratios: percent, unrounded.
 * A group of nobody has no ratio: it is shown as 0 and left out of the mean. The mean of no groups is null.
 */
export function indicatorParts(
  parts: readonly IndicatorPartRecord[],
): Pick<IndicatorView, "parts" | "computedFromParts"> {
  const views = parts
    .toSorted((left, right) => left.number - right.number)
    .flatMap(({ label, numerator, denominator }) =>
      numerator === null || denominator === null
        ? []
        : [{ label, numerator, denominator, ratio: denominator > 0 ? (numerator / denominator) * 100 : 0 }],
    );
  const ratios = views.filter(({ denominator }) => denominator > 0).map(({ ratio }) => ratio);
  const sum = ratios.reduce((total, ratio) => total + ratio, 0);
  return { parts: views, computedFromParts: ratios.length > 0 ? sum / ratios.length : null };
}
