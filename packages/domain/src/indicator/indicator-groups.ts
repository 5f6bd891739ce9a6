import type { Reference } from "../project/project.view.ts";
import type { IndicatorView } from "./indicator.view.ts";

/** The indicators of an industry, in their order. */
export interface IndicatorGroup {
  /** Null for indicators that belong to none. */
  industry: Reference | null;
  indicators: IndicatorView[];
}

/** By industry, in the order of the list. */
export const indicatorGroups = (indicators: readonly IndicatorView[]): IndicatorGroup[] =>
  [...Map.groupBy(indicators, ({ industry }) => industry?.id ?? null).values()].map((group) => ({
    industry: group[0]?.industry ?? null,
    indicators: group,
  }));
