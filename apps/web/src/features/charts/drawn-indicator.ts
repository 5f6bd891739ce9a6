import type { CalendarDate, IndicatorView } from "@kedr/domain";
import { pathBehind } from "@kedr/domain";
import type { DrawnIndicator } from "./series-table.ts";
import { seriesOf } from "./series.ts";

/** An indicator with its points, and what was expected of it where it is behind. */
export const drawnIndicator = (indicator: IndicatorView, today: CalendarDate): DrawnIndicator => {
  const behind = pathBehind(indicator, today);
  return {
    indicator,
    series: seriesOf(indicator, today),
    expected: behind && { value: behind.expected, date: behind.factOn },
  };
};

/** Those behind the way to their target first, otherwise as they came. */
export const behindFirst = (drawn: readonly DrawnIndicator[]): DrawnIndicator[] =>
  drawn.toSorted((one, other) => Number(one.expected === null) - Number(other.expected === null));
