import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { IndicatorValueRecord, ValueKind, ValueRole } from "./indicator.record.ts";
import { standingValues } from "./standing-values.ts";

/** Of values for the same day the published one speaks first. An estimate is no fact and never stands for one. */
const authority: Record<Exclude<ValueKind, "estimate">, number> = {
  published: 0,
  reported: 1,
  computed: 2,
  derived: 3,
};

/** A value that is no estimate. */
export type Fact = IndicatorValueRecord & { kind: keyof typeof authority };

/**
 * The actual value that holds on a day: the latest dated one not after it; of one day the chosen one, else by authority,
 * then the one told later. A value without a date is taken only when none has one: then the latest by year, one without
 * a year last. Estimates stay beside the facts in the list of values and are never current; neither is what was
 * corrected.
 */
export function currentValue(
  values: readonly IndicatorValueRecord[],
  today: CalendarDate,
): IndicatorValueRecord | null {
  const [latest] = factsOf(values, { role: "actual", today }).toSorted(
    (left, right) =>
      compareDates(right.date, left.date) || (right.year ?? 0) - (left.year ?? 0) || tie(left, right),
  );
  return latest ?? null;
}

/** The value that the indicator started from: the earliest baseline by date or year, known by that day. */
export function baselineValue(
  values: readonly IndicatorValueRecord[],
  today: CalendarDate,
): IndicatorValueRecord | null {
  const [earliest] = factsOf(values, { role: "baseline", today }).toSorted(
    (left, right) => comparePeriods(left, right) || tie(left, right),
  );
  return earliest ?? null;
}

const factsOf = (
  values: readonly IndicatorValueRecord[],
  { role, today }: { role: ValueRole; today: CalendarDate },
): Fact[] =>
  standingValues(values)
    .filter(isFact)
    .filter((value) => value.role === role && isOfDayOrEarlier(value, today));

/** Whether a value says what was, and not what is thought to be. */
export const isFact = (value: IndicatorValueRecord): value is Fact => value.kind !== "estimate";

const isOfDayOrEarlier = ({ date, year }: IndicatorValueRecord, today: CalendarDate): boolean =>
  date === null ? year === null || year <= Number(today.slice(0, 4)) : date <= today;

/** No date comes before any date, so that it loses when the latest is looked for. */
const compareDates = (left: CalendarDate | null, right: CalendarDate | null): number =>
  compareText(left ?? "", right ?? "");

/** A year begins before its days; what has no period at all comes last. */
const comparePeriods = (left: IndicatorValueRecord, right: IndicatorValueRecord): number =>
  compareText(left.date ?? String(left.year ?? "9999"), right.date ?? String(right.year ?? "9999"));

/**
 * What somebody chose among values of one time counts, with the reason given. Else, of two values told of one day in reports the one told later stands: it corrects the other, whoever told it. Only
 * reported values are told; those from before the day of telling was kept count as the earliest. The id decides last, so
 * that the same records always give the same value.
 */
const tie = (left: Fact, right: Fact): number =>
  Number(right.isChosen) - Number(left.isChosen) ||
  authority[left.kind] - authority[right.kind] ||
  compareDates(right.toldOn, left.toldOn) ||
  compareText(left.id, right.id);

/** Facts of one role and time, the one that counts first. */
export const byWhatCounts = (values: readonly IndicatorValueRecord[]): IndicatorValueRecord[] =>
  values.filter(isFact).toSorted(tie);

const compareText = (left: string, right: string): number => (left < right ? -1 : Number(left > right));
