import type { AuthorityRecord } from "../authority/authority.record.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { byId, groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { compareRussian } from "../wording/russian-order.ts";
import type {
  Breakdown,
  BreakdownRow,
  BreakdownSummary,
  EarlierFigure,
  MissingBody,
  PartMeasure,
} from "./breakdown.view.ts";
import { breakdownTotal, partRule } from "./breakdown-total.ts";
import type { IndicatorPartRecord, IndicatorRecord } from "./indicator.record.ts";
import { partFigure, partMeasure } from "./part-figure.ts";
import { medianOf, ranksOf } from "./part-ranks.ts";

/** What an indicator's breakdown is made of. */
export interface BreakdownSources {
  indicator: Pick<IndicatorRecord, "composition" | "direction">;
  /** Of this indicator only, of all days. */
  parts: readonly IndicatorPartRecord[];
  /** All bodies, by id. */
  authorities: ReadonlyMap<string, AuthorityRecord>;
}

/** Whose figures a group's are, from day to day. */
export const partKey = ({ authorityId, label }: Pick<IndicatorPartRecord, "authorityId" | "label">): string =>
  authorityId === null ? `group ${label}` : `body ${authorityId}`;

const daysOf = (parts: readonly IndicatorPartRecord[]): (CalendarDate | null)[] =>
  [...new Set(parts.map(({ date }) => date))].toSorted((one, other) =>
    (one ?? "") < (other ?? "") ? 1 : -1,
  );

/** Each group's latest figure of a day before; figures of no day precede nothing. */
export const earlierFigures = (
  parts: readonly IndicatorPartRecord[],
  { before, measure }: { before: CalendarDate | null; measure: PartMeasure },
): ReadonlyMap<string, EarlierFigure> => {
  const latest = new Map<string, EarlierFigure>();
  for (const part of parts) {
    const figure = partFigure(part, measure);
    if (figure === null || part.date === null || before === null || part.date >= before) continue;
    const known = latest.get(partKey(part));
    if (known === undefined || known.date < part.date) latest.set(partKey(part), { figure, date: part.date });
  }
  return latest;
};

/** The municipalities, by name. */
export const municipalitiesOf = (authorities: Iterable<AuthorityRecord>): AuthorityRecord[] =>
  [...authorities]
    .filter(({ kind }) => kind === "municipality")
    .toSorted((one, other) => compareRussian(one.name, other.name) || (one.id < other.id ? -1 : 1));

/** All municipalities where any of them has ever reported; nobody else is known to have to. */
const expectedBodies = ({ parts, authorities }: BreakdownSources): AuthorityRecord[] => {
  const isByMunicipality = parts.some(
    ({ authorityId }) => authorityId !== null && authorities.get(authorityId)?.kind === "municipality",
  );
  return isByMunicipality ? municipalitiesOf(authorities.values()) : [];
};

const byNumber = (one: BreakdownRow & { number: number }, other: typeof one): number =>
  one.number - other.number || compareRussian(one.label, other.label) || (one.id < other.id ? -1 : 1);

const rowsOf = (
  { indicator, authorities }: BreakdownSources,
  ofDay: readonly IndicatorPartRecord[],
  { measure, earlier }: { measure: PartMeasure; earlier: ReadonlyMap<string, EarlierFigure> },
): BreakdownRow[] => {
  const figures = ofDay.map((part) => partFigure(part, measure));
  const ranks = ranksOf(figures, indicator.direction);
  return ofDay
    .map((part, index) => {
      const { id, number, authorityId, numerator, denominator, value, origin, version } = part;
      const figure = figures[index] ?? null;
      const previous = earlier.get(partKey(part)) ?? null;
      return {
        id,
        number,
        label: authorities.get(authorityId ?? "")?.name ?? part.label,
        authorityId,
        numerator,
        denominator,
        value,
        figure,
        rank: ranks[index] ?? null,
        previous,
        difference: figure === null || previous === null ? null : figure - previous.figure,
        origin,
        version,
      };
    })
    .toSorted(byNumber)
    .map(({ number: _number, ...row }) => row);
};

/**
 * An indicator by its groups on a day, the latest that has figures unless another is asked for. Figures of no printed
 * day are a set of their own, shown by themselves where there is no other.
 */
export const breakdownOf = (sources: BreakdownSources, date?: CalendarDate | null): Breakdown => {
  const { indicator, parts } = sources;
  const days = daysOf(parts);
  const day = date === undefined ? (days[0] ?? null) : date;
  const ofDay = parts.filter((part) => part.date === day);
  const measure = partMeasure(indicator, parts);
  const earlier = earlierFigures(parts, { before: day, measure });
  const rows = rowsOf(sources, ofDay, { measure, earlier });
  const expected = day === null ? [] : expectedBodies(sources);
  const told = new Set(rows.map(({ authorityId }) => authorityId));
  const missing = expected
    .filter(({ id }) => !told.has(id))
    .map(({ id, name }): MissingBody => ({
      id,
      name,
      previous: earlier.get(partKey({ authorityId: id, label: name })) ?? null,
    }));
  const figures = rows.flatMap(({ figure }) => figure ?? []);
  return {
    measure,
    date: day,
    days,
    rows,
    missing,
    expected: expected.length > 0 ? expected.length : null,
    reported: expected.length - missing.length,
    total: breakdownTotal(rows, { rule: partRule(indicator.composition), measure }),
    mean: figures.length > 0 ? figures.reduce((sum, figure) => sum + figure, 0) / figures.length : null,
    median: medianOf(figures),
  };
};

/** Breakdowns of the indicators of one portfolio. Null for an indicator that is not recorded. */
export const breakdowns = (
  portfolio: Pick<Portfolio, "Indicator" | "IndicatorPart" | "Authority">,
): ((indicatorId: string, date?: CalendarDate | null) => Breakdown | null) => {
  const indicators = byId(portfolio.Indicator);
  const parts = groupedBy(portfolio.IndicatorPart, ({ indicatorId }) => indicatorId);
  const authorities = byId(portfolio.Authority);
  return (indicatorId, date) => {
    const indicator = indicators.get(indicatorId);
    if (indicator === undefined) return null;
    return breakdownOf({ indicator, parts: parts.get(indicatorId) ?? [], authorities }, date);
  };
};

/** An indicator by its groups on a day. Null for one that is not recorded. */
export const partsOf = (
  portfolio: Portfolio,
  indicatorId: string,
  date?: CalendarDate | null,
): Breakdown | null => breakdowns(portfolio)(indicatorId, date);

/** What a card tells of a breakdown; null where nothing is broken down. */
export const breakdownSummary = (
  { date, rows, expected, reported, days }: Breakdown,
  composition: IndicatorRecord["composition"],
): BreakdownSummary | null =>
  days.length === 0 ? null : { date, rule: partRule(composition), rows: rows.length, expected, reported };
