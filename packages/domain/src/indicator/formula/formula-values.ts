import type { CalendarDate } from "../../calendar/calendar-date.ts";
import { valueMethodologies } from "../../maturity/value-methodology.ts";
import { byId, groupedBy } from "../../portfolio/grouping.ts";
import type { Origin } from "../../portfolio/origin.ts";
import type { Portfolio } from "../../portfolio/portfolio.ts";
import { plainValue } from "../blank-records.ts";
import { isFact } from "../current-value.ts";
import type { IndicatorRecord, IndicatorValueRecord, ValueRole } from "../indicator.record.ts";
import { type Composite, compositeOn, type CompositeSources, compositeStart } from "./composite.ts";

const idPrefix = "formula ";

/** Whether a value came from a formula: it is stored nowhere. */
export const isByFormula = ({ id }: Pick<IndicatorValueRecord, "id">): boolean => id.startsWith(idPrefix);

/** Whether an indicator is worked out from other ones. */
export const isComposite = ({ composition }: Pick<IndicatorRecord, "composition">): boolean =>
  composition === "formula";

type Moment = Pick<IndicatorValueRecord, "date" | "year">;

/** The latest of the terms' days; their latest year where one of them has no day. */
const latestMoment = (values: readonly Moment[]): Moment => {
  const days = values.flatMap(({ date }) => date ?? []).toSorted();
  if (days.length === values.length) return { date: days.at(-1) ?? null, year: null };
  const years = values.map(({ date, year }) => (date === null ? year : Number(date.slice(0, 4))));
  const known = years.flatMap((year) => year ?? []);
  return { date: null, year: known.length === values.length ? Math.max(...known) : null };
};

/** Worked out from anything made up, it is made up; from anything entered, it is entered. */
const originOf = (values: readonly { origin: Origin }[]): Origin =>
  (["training", "entered"] as const).find((origin) => values.some((value) => value.origin === origin)) ??
  "source";

const recordOf = (
  { terms, answer }: Composite,
  { indicatorId, role }: { indicatorId: string; role: ValueRole },
): IndicatorValueRecord | null => {
  if (answer.value === null) return null;
  const values = terms.flatMap(({ value }) => value ?? []);
  const moment = latestMoment(values);
  return {
    id: `${idPrefix}${indicatorId} ${role} ${moment.date ?? moment.year ?? ""}`,
    indicatorId,
    role,
    kind: "computed",
    value: answer.value,
    ...moment,
    dateBasis: null,
    reportId: null,
    valueReportId: null,
    toldOn: null,
    evidence: null,
    ...plainValue,
    origin: originOf(values),
    sourceDocument: null,
    sourceSlide: null,
    version: 1,
  };
};

const isOneMoment = ([first, ...more]: readonly Moment[]): boolean =>
  more.every(({ date, year }) => date === first?.date && year === first.year);

/** What the formula gives of the values that all terms started from at one time; else nobody knows of when it is. */
const startOf = (sources: CompositeSources, today: CalendarDate): IndicatorValueRecord[] => {
  const start = compositeStart(sources, today);
  if (!isOneMoment(start.terms.flatMap(({ value }) => value ?? []))) return [];
  const record = recordOf(start, { indicatorId: sources.indicator.id, role: "baseline" });
  return record === null ? [] : [record];
};

/** What a formula gives on each day on which a term has a fact, and today, earliest first. */
export const formulaFacts = (sources: CompositeSources, today: CalendarDate): IndicatorValueRecord[] => {
  const days = sources.terms
    .flatMap(({ termIndicatorId }) => sources.valuesOf(termIndicatorId))
    .flatMap((value) =>
      value.role === "actual" && isFact(value) && value.date !== null && value.date <= today
        ? [value.date]
        : [],
    );
  const records = [...new Set([...days, today])]
    .toSorted()
    .flatMap(
      (day) =>
        recordOf(compositeOn(sources, day), { indicatorId: sources.indicator.id, role: "actual" }) ?? [],
    );
  // Two days have one value where nothing new was told between them.
  return [...new Map(records.map((record) => [record.id, record])).values()];
};

/** The values of an indicator of the portfolio, and what its formula is worked out from. */
export interface MeasuredValues {
  /** Stored values, then what the formula gives; those are of kind «computed» and yield to published ones of their day. */
  valuesOf: (indicatorId: string) => readonly IndicatorValueRecord[];
  /** Null for an indicator that is not worked out from others. */
  compositeOf: (indicatorId: string) => CompositeSources | null;
}

/**
 * The values that figures are made of: what is stored, and for an indicator made by a formula what that gives of its
 * terms' values, over formulas of formulas as well. A formula that comes back to itself gives nothing.
 */
export const measuredValues = (portfolio: Portfolio): MeasuredValues => {
  const stored = groupedBy(portfolio.IndicatorValue, ({ indicatorId }) => indicatorId);
  const composites = byId(portfolio.Indicator.filter(isComposite));
  const terms = groupedBy(portfolio.FormulaTerm, ({ indicatorId }) => indicatorId);
  const methodologyOf = composites.size === 0 ? () => null : valueMethodologies(portfolio);
  const known = new Map<string, readonly IndicatorValueRecord[]>();
  const compositeOf = (indicatorId: string): CompositeSources | null => {
    const indicator = composites.get(indicatorId);
    if (indicator === undefined) return null;
    const own = (terms.get(indicatorId) ?? []).toSorted((one, other) => (one.symbol < other.symbol ? -1 : 1));
    return { indicator, terms: own, valuesOf, methodologyOf };
  };
  const valuesOf = (indicatorId: string): readonly IndicatorValueRecord[] => {
    const before = known.get(indicatorId);
    if (before) return before;
    const own = stored.get(indicatorId) ?? [];
    // Until it is worked out it has what is stored: so a circle ends.
    known.set(indicatorId, own);
    const sources = compositeOf(indicatorId);
    if (sources === null) return own;
    const start = own.some(({ role }) => role === "baseline") ? [] : startOf(sources, portfolio.today);
    // A formula that gives nothing today leaves no older value to stand for it.
    const hasValue = compositeOn(sources, portfolio.today).answer.value !== null;
    const all = [...own, ...start, ...(hasValue ? formulaFacts(sources, portfolio.today) : [])];
    known.set(indicatorId, all);
    return all;
  };
  return { valuesOf, compositeOf };
};
