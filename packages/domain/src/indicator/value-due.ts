import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays, addMonths, monthEnd, monthStart, yearOf } from "../calendar/days.ts";
import { isFact } from "./current-value.ts";
import type { IndicatorFrequency, IndicatorRecord, IndicatorValueRecord } from "./indicator.record.ts";
import { standingValues } from "./standing-values.ts";

/** The value of a period that has ended, and when it is due. */
export interface ValueDue {
  frequency: IndicatorFrequency;
  /** First and last day of the latest period that has ended. */
  fromDate: CalendarDate;
  toDate: CalendarDate;
  /** The last day to tell it; null where no day is set. */
  dueOn: CalendarDate | null;
  /** `entered`: it is there; `awaited`: it is not, and there is time; `overdue`: it should be there. */
  state: "entered" | "awaited" | "overdue";
  /** When the value of the period that runs now is due; null where no day is set. */
  nextDueOn: CalendarDate | null;
}

export const monthsOf: Record<IndicatorFrequency, number> = { month: 1, quarter: 3, half_year: 6, year: 12 };

const periodStart = (frequency: IndicatorFrequency, day: CalendarDate): CalendarDate => {
  const start = monthStart(day);
  return addMonths(start, -((Number(start.slice(5, 7)) - 1) % monthsOf[frequency]));
};

/**
 * That day of the month after a period's end, or the month's last day where it has fewer. Days off are days like any
 * other, as in the windows of reports.
 */
export const dueOnAfter = (periodEnd: CalendarDate, dueDay: number): CalendarDate => {
  const start = addDays(periodEnd, 1);
  const [due, last] = [addDays(start, dueDay - 1), monthEnd(start)];
  return due < last ? due : last;
};

/** A fact of the period's last day or later; a value of the year does for the period that ends it. */
const hasValue = (values: readonly IndicatorValueRecord[], toDate: CalendarDate): boolean => {
  const year = toDate.endsWith("-12-31") ? yearOf(toDate) : null;
  return standingValues(values)
    .filter((value) => value.role === "actual" && isFact(value))
    .some((value) =>
      value.date === null ? value.year !== null && value.year === year : value.date >= toDate,
    );
};

/**
 * Whether the value of the latest period that has ended is there, and when it is due. Null for an indicator of which
 * nobody says how often it is told. `values` are its stored ones.
 */
export const valueDue = (
  { frequency, dueDay }: Pick<IndicatorRecord, "frequency" | "dueDay">,
  values: readonly IndicatorValueRecord[],
  today: CalendarDate,
): ValueDue | null => {
  if (frequency === null) return null;
  const running = periodStart(frequency, today);
  const fromDate = addMonths(running, -monthsOf[frequency]);
  const toDate = addDays(running, -1);
  const dueOf = (end: CalendarDate): CalendarDate | null =>
    dueDay === null ? null : dueOnAfter(end, dueDay);
  const dueOn = dueOf(toDate);
  const late = dueOn === null || today > dueOn ? "overdue" : "awaited";
  return {
    frequency,
    fromDate,
    toDate,
    dueOn,
    state: hasValue(values, toDate) ? "entered" : late,
    nextDueOn: dueOf(addDays(addMonths(running, monthsOf[frequency]), -1)),
  };
};
