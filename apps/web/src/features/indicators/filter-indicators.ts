import type { IndicatorView } from "@kedr/domain";
import type { Counting, IndicatorFilters } from "./indicators-search.ts";

/** What of an indicator the filters look at. */
export type Filterable = Pick<IndicatorView, "name" | "industry" | "origin" | "membership" | "current">;

/** How an indicator stands to the methodology. */
export const countingOf = ({ membership }: Pick<IndicatorView, "membership">): Counting => {
  if (membership === null) return "outside";
  return membership.isCounted ? "counted" : "not_counted";
};

/** People type «е» for «ё» and small letters for capitals. */
const plain = (text: string): string => text.toLocaleLowerCase("ru").replaceAll("ё", "е");

/** Every word typed stands somewhere in the name or in the industry's name. */
const matchesText = ({ name, industry }: Filterable, text: string): boolean => {
  const words = plain(text)
    .split(/\s+/)
    .filter((word) => word !== "");
  const where = plain(`${name} ${industry?.name ?? ""}`);
  return words.every((word) => where.includes(word));
};

/** Those that fit all the filters, in the same order. */
export const filterIndicators = <Indicator extends Filterable>(
  indicators: readonly Indicator[],
  { search, industry, origin, counted, value }: IndicatorFilters,
): Indicator[] =>
  indicators.filter(
    (indicator) =>
      (industry === undefined || indicator.industry?.id === industry) &&
      (origin === undefined || indicator.origin === origin) &&
      (counted === undefined || countingOf(indicator) === counted) &&
      (value === undefined || (indicator.current !== null) === (value === "with")) &&
      (search === undefined || matchesText(indicator, search)),
  );

/** Whether anything narrows the list. */
export const isNarrowed = ({ search, industry, origin, counted, value }: IndicatorFilters): boolean =>
  [search, industry, origin, counted, value].some((filter) => filter !== undefined && filter !== "");
