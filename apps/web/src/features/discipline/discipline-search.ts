import type { CalendarDate } from "@kedr/domain";
import { addDays, addMonths, yearOf } from "@kedr/domain";
import { z } from "zod/mini";
import { searchDate } from "../../lib/as-of.ts";
import { lenient } from "../../lib/search.ts";

/** The period of the page, by its first and last day. Without them: the year of the day. */
export const disciplineSearchSchema = z.object({ from: lenient(searchDate), to: lenient(searchDate) });
export type DisciplineSearch = z.infer<typeof disciplineSearchSchema>;

export interface Period {
  from: CalendarDate;
  to: CalendarDate;
}

const ofYear = (year: number): Period => ({
  from: `${year}-01-01` as CalendarDate,
  to: `${year}-12-31` as CalendarDate,
});

/** Quarters from 1 to 4. */
const ofQuarter = (year: number, quarter: number): Period => {
  const from = addMonths(`${year}-01-01` as CalendarDate, (quarter - 1) * 3);
  return { from, to: addDays(addMonths(from, 3), -1) };
};

/** What the address asks for; a period that ends before it begins is no period. */
export const periodOf = ({ from, to }: DisciplineSearch, today: CalendarDate): Period =>
  from !== undefined && to !== undefined && from <= to ? { from, to } : ofYear(yearOf(today));

/** A period that is offered by name: a year, or a quarter of one. */
export interface NamedPeriod extends Period {
  year: number;
  /** Null for the whole year. */
  quarter: number | null;
}

/** This year and the one before, each with its quarters; the latest year first. */
export const namedPeriods = (today: CalendarDate): NamedPeriod[] =>
  [yearOf(today), yearOf(today) - 1].flatMap((year) => [
    { ...ofYear(year), year, quarter: null },
    ...[1, 2, 3, 4].map((quarter) => ({ ...ofQuarter(year, quarter), year, quarter })),
  ]);

/** A period as one value of a list. */
export const keyOf = ({ from, to }: Period): string => `${from} ${to}`;

/** Where the file of what is shown is. */
export const downloadAddress = (
  format: "xlsx" | "csv",
  { from, to }: Period,
  asOf: string | undefined,
): string => {
  const query = new URLSearchParams({ from, to, ...(asOf === undefined ? {} : { asOf }) });
  return `/downloads/discipline.${format}?${query.toString()}`;
};
