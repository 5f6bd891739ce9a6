import type { CalendarDate } from "../calendar/calendar-date.ts";
import { yearOf } from "../calendar/days.ts";
import type { IndicatorValueRecord } from "../indicator/indicator.record.ts";
import { standingValues } from "../indicator/standing-values.ts";
import type { ExplainedValue, UnusedReason, UnusedValue } from "./explanation.view.ts";

interface Question {
  values: readonly IndicatorValueRecord[];
  used: IndicatorValueRecord | null;
  today: CalendarDate;
  view: (value: IndicatorValueRecord) => ExplainedValue;
}

const isToCome = ({ date, year }: IndicatorValueRecord, today: CalendarDate): boolean =>
  date === null ? year !== null && year > yearOf(today) : date > today;

const reasonBeside = (value: IndicatorValueRecord, used: IndicatorValueRecord): UnusedReason => {
  if (value.date === null && used.date !== null) return "undated";
  if (value.date !== used.date || value.year !== used.year) return "older";
  if (used.isChosen) return "not_chosen";
  if (value.kind !== used.kind) return "weaker_kind";
  return value.toldOn === used.toldOn ? "same" : "told_earlier";
};

const timeKey = ({ date, year, id }: IndicatorValueRecord): string => `${date ?? year ?? "0000"} ${id}`;

/** The actual values that are not the one used, latest first, each with the reason. */
export const unusedValues = ({ values, used, today, view }: Question): UnusedValue[] => {
  const standing = new Set(standingValues(values));
  const reasonOf = (value: IndicatorValueRecord): UnusedReason => {
    if (!standing.has(value)) return "corrected";
    if (value.kind === "estimate") return "estimate";
    if (used === null || isToCome(value, today)) return "to_come";
    return reasonBeside(value, used);
  };
  return values
    .filter(({ role, id }) => role === "actual" && id !== used?.id)
    .toSorted((one, other) => (timeKey(one) > timeKey(other) ? -1 : 1))
    .map((value) => ({
      ...view(value),
      reason: reasonOf(value),
      difference: used && value.value - used.value,
    }));
};
