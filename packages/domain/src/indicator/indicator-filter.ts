import type { Origin } from "../portfolio/origin.ts";
import { findsAllWords } from "../wording/searchable.ts";
import type { IndicatorView } from "./indicator.view.ts";

/** How an indicator stands to the methodology: in it and counted, in it and not counted, outside it. */
export type IndicatorCounting = "counted" | "not_counted" | "outside";

/** What narrows the list of indicators. What is left out filters nothing. */
export interface IndicatorFilters {
  search?: string | undefined;
  /** Id of an industry. */
  industry?: string | undefined;
  origin?: Origin | undefined;
  counted?: IndicatorCounting | undefined;
  /** Whether a current value is entered. */
  value?: "with" | "without" | undefined;
}

/** What of an indicator the filters look at. */
export type FilterableIndicator = Pick<
  IndicatorView,
  "name" | "industry" | "origin" | "membership" | "current"
>;

/** How an indicator stands to the methodology. */
export const countingOf = ({ membership }: Pick<IndicatorView, "membership">): IndicatorCounting => {
  if (membership === null) return "outside";
  return membership.isCounted ? "counted" : "not_counted";
};

/** Those that fit all the filters, in the same order. Every word typed stands in the name or in the industry's. */
export const filterIndicators = <Indicator extends FilterableIndicator>(
  indicators: readonly Indicator[],
  { search, industry, origin, counted, value }: IndicatorFilters,
): Indicator[] =>
  indicators.filter(
    (indicator) =>
      (industry === undefined || indicator.industry?.id === industry) &&
      (origin === undefined || indicator.origin === origin) &&
      (counted === undefined || countingOf(indicator) === counted) &&
      (value === undefined || (indicator.current !== null) === (value === "with")) &&
      (search === undefined || findsAllWords(search, [indicator.name, indicator.industry?.name ?? null])),
  );
