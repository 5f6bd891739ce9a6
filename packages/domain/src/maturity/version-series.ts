import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { IndicatorValueRecord } from "../indicator/indicator.record.ts";
import { standingValues } from "../indicator/standing-values.ts";
import { groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { Reference } from "../project/project.view.ts";
import type { MethodologyRecord } from "./maturity.record.ts";
import { type MethodologyOfValue, valueMethodologies } from "./value-methodology.ts";

/** The values measured under one version, oldest first; those of no known version stand apart. */
export interface VersionSeries {
  methodology: MethodologyRecord | null;
  values: IndicatorValueRecord[];
}

/** Where one version's series ends and the next one's begins. */
export interface SeriesBreak {
  /** The first day of the version that follows; null where it has none. */
  date: CalendarDate | null;
  before: Reference;
  after: Reference;
}

export interface IndicatorSeries {
  /** In the order in which the versions came into force; what has no version comes last. */
  series: VersionSeries[];
  breaks: SeriesBreak[];
}

const timeKey = ({ date, year, id }: IndicatorValueRecord): string => `${date ?? year ?? 9999} ${id}`;

const versionKey = ({ methodology }: VersionSeries): string =>
  methodology === null ? "9999" : `${methodology.validFrom ?? "0000"} ${methodology.id}`;

const ascending =
  <Item>(key: (item: Item) => string) =>
  (one: Item, other: Item): number =>
    key(one) < key(other) ? -1 : 1;

const breakBetween = (before: MethodologyRecord, after: MethodologyRecord): SeriesBreak => ({
  date: after.validFrom,
  before: { id: before.id, name: before.name },
  after: { id: after.id, name: after.name },
});

/** Splits an indicator's values into a series a version, and marks the breaks between them. Corrected ones are in none. */
export const versionSeries = (
  values: readonly IndicatorValueRecord[],
  methodologyOf: MethodologyOfValue,
): IndicatorSeries => {
  const named = standingValues(values).map((value) => ({ value, methodology: methodologyOf(value) }));
  const series = [...groupedBy(named, ({ methodology }) => methodology?.id ?? "").values()]
    .map((group): VersionSeries => ({
      methodology: group[0]?.methodology ?? null,
      values: group.map(({ value }) => value).toSorted(ascending(timeKey)),
    }))
    .toSorted(ascending(versionKey));
  const versions = series.flatMap(({ methodology }) => methodology ?? []);
  const breaks = versions.flatMap((after, index) => {
    const before = versions[index - 1];
    return before === undefined ? [] : [breakBetween(before, after)];
  });
  return { series, breaks };
};

/** The values of an indicator by methodology version. */
export const indicatorSeries = (portfolio: Portfolio, indicatorId: string): IndicatorSeries =>
  versionSeries(
    portfolio.IndicatorValue.filter((value) => value.indicatorId === indicatorId),
    valueMethodologies(portfolio),
  );
