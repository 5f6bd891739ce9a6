import type { CalendarDate } from "../calendar/calendar-date.ts";
import { yearOf } from "../calendar/days.ts";
import type { IndicatorDirection } from "../indicator/indicator.record.ts";
import type { Cover } from "./contribution.view.ts";

/** Binary fractions leave dust; columns keep six decimals. */
export const sumOf = (values: readonly number[]): number =>
  Math.round(values.toSorted((one, other) => one - other).reduce((sum, value) => sum + value, 0) * 1e6) / 1e6;

/** Which way the indicator is to move. */
export const signOf = (direction: IndicatorDirection): 1 | -1 => (direction === "higher_is_better" ? 1 : -1);

/** Which years count towards a target: those whose end the current value does not know yet, up to the target's year. */
export interface CountedYears {
  /** Years before this one are past. */
  from: number;
  to: number;
}

/**
 * The years that count from a value of a day or a year (null: of no known time, so from the running year on) to the
 * target's year, which a target may have or not.
 */
export const countedYears = (
  valueOn: CalendarDate | number | null,
  { targetYear, today }: { targetYear: number | null; today: CalendarDate },
): CountedYears => ({ from: firstOpenYear(valueOn, today), to: targetYear ?? Infinity });

const firstOpenYear = (valueOn: CalendarDate | number | null, today: CalendarDate): number => {
  if (valueOn === null) return yearOf(today);
  // A value of the running year is not its last word: the year still counts.
  if (typeof valueOn === "number") return Math.min(valueOn + 1, yearOf(today));
  return valueOn.endsWith("-12-31") ? yearOf(valueOn) + 1 : yearOf(valueOn);
};

export const isCountedYear = ({ from, to }: CountedYears, year: number): boolean =>
  year >= from && year <= to;

interface CoverFigures {
  direction: IndicatorDirection;
  current: number | null;
  target: number | null;
  /** How many projects at work are linked. */
  projects: number;
  /** What they state for the years that count; null: none of them does. */
  stated: number | null;
}

/** Compares what projects state with what is needed; a project that states nothing adds nothing and is not a zero. */
export const coverOf = ({ direction, current, target, projects, stated }: CoverFigures): Cover => {
  if (target === null) return { kind: "no_target" };
  if (current === null) return { kind: "no_value" };
  const sign = signOf(direction);
  const need = sumOf([target, -current]);
  if (need * sign <= 0) return { kind: "reached" };
  if (projects === 0) return { kind: "no_projects", need };
  if (stated === null) return { kind: "not_stated", need };
  const left = sumOf([need, -stated]);
  return left * sign > 0
    ? { kind: "short", need, stated, by: left }
    : { kind: "covered", need, stated, over: sumOf([stated, -need]) };
};
