import type { Breakdown } from "./breakdown.view.ts";
import { breakdownSummary } from "./breakdown.ts";
import type { IndicatorRecord } from "./indicator.record.ts";
import type { IndicatorView } from "./indicator.view.ts";

/**
 * What a card shows of an indicator's groups: those that are no bodies one by one, with their ratios in percent (0 for a
 * group of nobody, which is left out of the total), the rest as a count; and the total by the indicator's rule, null
 * where it has none. All of the latest day that has figures.
 */
export const indicatorParts = (
  breakdown: Breakdown,
  composition: IndicatorRecord["composition"],
): Pick<IndicatorView, "parts" | "computedFromParts" | "breakdown"> => ({
  parts: breakdown.rows.flatMap(({ authorityId, label, numerator, denominator, figure }) =>
    authorityId !== null || numerator === null || denominator === null
      ? []
      : [{ label, numerator, denominator, ratio: figure ?? 0 }],
  ),
  computedFromParts: breakdown.total?.result ?? null,
  breakdown: breakdownSummary(breakdown, composition),
});
