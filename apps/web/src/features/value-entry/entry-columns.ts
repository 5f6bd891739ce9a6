import type { CalendarDate, EntryIndicator, ValueEntry } from "@kedr/domain";
import type { EntrySearch } from "./entry-search.ts";
import { addDays, addMonths, monthEnd, yearOf } from "@kedr/domain";

/** The time that a column of the grid is of: a day or a year. */
export interface EntryColumn {
  key: string;
  date: CalendarDate | null;
  year: number | null;
}

const shown = 4;

const ofDay = (date: CalendarDate): EntryColumn => ({ key: date, date, year: null });

/** The columns, earliest first: four ends of quarters, four years, or one day. */
export const entryColumns = (
  { quarterEnd, today }: Pick<ValueEntry, "quarterEnd" | "today">,
  { by = "quarter", day, back = 0 }: EntrySearch,
): EntryColumn[] => {
  if (by === "day") return [ofDay(day === undefined || day > today ? today : day)];
  const places = Array.from({ length: shown }, (_, index) => index + 1 - shown * (back + 1));
  if (by === "quarter")
    return places.map((place) => ofDay(monthEnd(addMonths(addDays(quarterEnd, -27), place * 3))));
  const lastYear = yearOf(today);
  return places.map((place) => ({ key: String(lastYear + place), date: null, year: lastYear + place }));
};

/** The indicators of the grid, those that are due first. Without a choice only those that are due. */
export const entryRows = ({ indicators }: Pick<ValueEntry, "indicators">, of: string | undefined) => {
  const rows = indicators.filter(({ isDue, industry, frameworkIds }) =>
    of === undefined ? isDue : industry?.id === of || frameworkIds.includes(of),
  );
  return [...rows.filter(({ isDue }) => isDue), ...rows.filter(({ isDue }) => !isDue)];
};

/** The value of a column that counts; undefined where none is there. */
export const storedIn = ({ values }: EntryIndicator, { date, year }: EntryColumn) =>
  values.find((value) => value.date === date && value.year === year);
