import type { CalendarDate } from "../calendar/calendar-date.ts";
import { currentValue } from "../indicator/current-value.ts";
import type { IndicatorRecord, IndicatorValueRecord } from "../indicator/indicator.record.ts";
import { dayOfValue } from "../indicator/target-path.ts";
import type { EffectVerdict, ValueFigure } from "./effect.view.ts";

export interface IndicatorCourse {
  indicator: Pick<IndicatorRecord, "direction">;
  /** Of this indicator only. */
  values: readonly IndicatorValueRecord[];
  /** The day of the decision; null while it is not adopted. */
  decidedOn: CalendarDate | null;
  today: CalendarDate;
}

/**
 * The facts that held, each on its day, in the order of time; one of a year is of its last day, of today while it runs. One of
 * no known time stands first, and alone: it is compared with nothing.
 */
const factsInTime = ({ values, today }: IndicatorCourse): ValueFigure[] => {
  const undated = currentValue(
    values.filter((value) => dayOfValue(value, today) === null),
    today,
  );
  const days = values.flatMap((value) => (value.role === "actual" ? (dayOfValue(value, today) ?? []) : []));
  const dated = [...new Set(days)]
    .filter((day) => day <= today)
    .toSorted()
    .flatMap((day) => {
      const ofDay = values.filter((value) => dayOfValue(value, today) === day);
      const held = currentValue(ofDay, today);
      return held === null
        ? []
        : [{ value: held.value, date: day, year: held.date === null ? held.year : null }];
    });
  return [...(undated === null ? [] : [{ value: undated.value, date: null, year: null }]), ...dated];
};

const verdictOf = (
  { before, after }: { before: ValueFigure | null; after: ValueFigure | null },
  { indicator, decidedOn }: IndicatorCourse,
): EffectVerdict => {
  if (decidedOn === null) return "not_adopted";
  if (after === null) return "nothing_after";
  if (before === null) return "nothing_before";
  if (after.value === before.value) return "unchanged";
  return after.value > before.value === (indicator.direction === "higher_is_better") ? "better" : "worse";
};

/**
 * An indicator before and after a decision: the fact of the last day not after it, and the latest of a later day. A fact of
 * the day itself was there before anything could have followed. Values are compared as entered, unrounded.
 */
export const indicatorEffect = (course: IndicatorCourse) => {
  const figures = factsInTime(course);
  const { decidedOn } = course;
  const of = (isOf: (date: CalendarDate, day: CalendarDate) => boolean): ValueFigure | null =>
    figures.findLast(({ date }) => date !== null && decidedOn !== null && isOf(date, decidedOn)) ?? null;
  const before = of((date, day) => date <= day);
  const after = of((date, day) => date > day);
  return {
    figures,
    before,
    after,
    difference: before && after && differenceOf(before.value, after.value),
    verdict: verdictOf({ before, after }, course),
  };
};

/** Without the noise of binary fractions: at most six digits after the point, as values are stored. */
const differenceOf = (before: number, after: number): number => Math.round((after - before) * 1e6) / 1e6;
