import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays } from "../calendar/days.ts";
import { compareIndustries } from "../industry/industry-order.ts";
import { groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { periodStartOn } from "../reporting/period.ts";
import { byWhatCounts } from "./current-value.ts";
import { disagreements } from "./disagreement.ts";
import type {
  IndicatorFrequency,
  IndicatorPartRecord,
  IndicatorRecord,
  IndicatorValueRecord,
} from "./indicator.record.ts";
import { compareIndicators } from "./indicator-order.ts";
import { standingValues } from "./standing-values.ts";
import { dueOnAfter } from "./value-due.ts";
import type { EntryIndicator, EntryValue, ValueEntry } from "./value.view.ts";

/** The last day of the last quarter that has ended. */
export const lastQuarterEnd = (today: CalendarDate): CalendarDate =>
  addDays(periodStartOn("quarter", today), -1);

const monthsOfEnds: Record<IndicatorFrequency, readonly string[]> = {
  month: ["03", "06", "09", "12"],
  quarter: ["03", "06", "09", "12"],
  half_year: ["06", "12"],
  year: ["12"],
};

/**
 * Whether a value of the quarter was due and is not there. An indicator of the strategy without a frequency is due each
 * quarter; of the other frameworks nobody knows. A value of the year does for the quarter that ends it.
 */
const isDue = (
  { frequency, dueDay, industryId, composition }: IndicatorRecord,
  facts: readonly IndicatorValueRecord[],
  { quarterEnd, today }: { quarterEnd: CalendarDate; today: CalendarDate },
): boolean => {
  const every = frequency ?? (industryId === null ? null : "quarter");
  if (every === null || !monthsOfEnds[every].includes(quarterEnd.slice(5, 7))) return false;
  // What a formula gives is entered by nobody.
  if (composition === "formula") return false;
  // Its own day has not passed yet.
  if (dueDay !== null && today <= dueOnAfter(quarterEnd, dueDay)) return false;
  const year = quarterEnd.endsWith("-12-31") ? Number(quarterEnd.slice(0, 4)) : null;
  return !facts.some((one) =>
    one.date === null ? year !== null && one.year === year : one.date >= quarterEnd,
  );
};

const timeOf = ({ date, year }: Pick<IndicatorValueRecord, "date" | "year">): string =>
  `${date ?? year ?? "9999"}`;

/** Of each time the value that counts. */
const countingValues = (facts: readonly IndicatorValueRecord[]): EntryValue[] =>
  [...groupedBy(facts, timeOf).entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([, values]) => byWhatCounts(values).slice(0, 1))
    .map(({ id, value, date, year }) => ({ id, value, date, year }));

/** The versions of methodologies that each indicator is a member of, the latest first, and their frameworks. */
const memberships = ({
  Methodology,
  MethodologyMember,
}: Portfolio): ((indicatorId: string) => Pick<EntryIndicator, "frameworkIds" | "methodologies">) => {
  const members = groupedBy(MethodologyMember, ({ indicatorId }) => indicatorId);
  const latestFirst = Methodology.toSorted(
    (one, other) =>
      (other.validFrom ?? "").localeCompare(one.validFrom ?? "") || one.id.localeCompare(other.id),
  );
  return (indicatorId) => {
    const own = new Set((members.get(indicatorId) ?? []).map(({ methodologyId }) => methodologyId));
    const versions = latestFirst.filter(({ id }) => own.has(id));
    return {
      frameworkIds: [...new Set(versions.map(({ frameworkId }) => frameworkId))],
      methodologies: versions.map(({ id, name }) => ({ id, name })),
    };
  };
};

const toldBy = (parts: readonly IndicatorPartRecord[] | undefined): EntryIndicator["toldBy"] => {
  if (parts === undefined) return null;
  return parts.some(({ authorityId }) => authorityId !== null) ? "bodies" : "groups";
};

/** All indicators with the values that count, for the grid in which values are entered. */
export const valueEntry = (portfolio: Portfolio, { canEnter }: Pick<ValueEntry, "canEnter">): ValueEntry => {
  const { today } = portfolio;
  const quarterEnd = lastQuarterEnd(today);
  const industries = portfolio.Industry.toSorted(compareIndustries).map(({ id, name }) => ({ id, name }));
  const place = new Map(industries.map(({ id }, index) => [id, index]));
  const placeOf = (id: string | null): number => place.get(id ?? "") ?? industries.length;
  const membershipsOf = memberships(portfolio);
  const parts = groupedBy(portfolio.IndicatorPart, ({ indicatorId }) => indicatorId);
  const values = groupedBy(portfolio.IndicatorValue, ({ indicatorId }) => indicatorId);
  const indicators = portfolio.Indicator.toSorted(
    (one, other) => placeOf(one.industryId) - placeOf(other.industryId) || compareIndicators(one, other),
  ).map((indicator): EntryIndicator => {
    const facts = standingValues(values.get(indicator.id) ?? []).filter(
      ({ role, kind }) => role === "actual" && kind !== "estimate",
    );
    const { id, number, name, unit, direction, industryId } = indicator;
    return {
      id,
      number,
      name,
      unit,
      direction,
      industry: industries[placeOf(industryId)] ?? null,
      ...membershipsOf(id),
      isDue: isDue(indicator, facts, { quarterEnd, today }),
      toldBy: toldBy(parts.get(id)),
      values: countingValues(facts),
    };
  });
  return {
    today,
    quarterEnd,
    frameworks: portfolio.Framework.toSorted((one, other) => one.number - other.number).map(
      ({ id, name }) => ({
        id,
        name,
      }),
    ),
    industries: industries.filter(({ id }) => indicators.some(({ industry }) => industry?.id === id)),
    indicators,
    disagreements: disagreements(portfolio),
    canEnter,
  };
};
