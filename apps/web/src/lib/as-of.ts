import type { CalendarDate } from "@kedr/domain";
import { isCalendarDate } from "@kedr/domain";
import { useSearch } from "@tanstack/react-router";
import { z } from "zod/mini";
import { lenient } from "./search.ts";

/** A day in the address that exists in the calendar. */
export const searchDate = z.custom<CalendarDate>(
  (value) => typeof value === "string" && isCalendarDate(value),
);

/** Search of every signed-in page: the day the portfolio is shown as known on. What is no date is left out. */
export const asOfSearchSchema = z.object({ asOf: lenient(searchDate) });

/** The day in the address, undefined for the present. Pass it to every read: `{ asOf: useAsOf() }`. */
export const useAsOf = (): CalendarDate | undefined =>
  useSearch({ strict: false, select: (search) => search.asOf });

/** The past can be read but not written: hide or disable what changes anything. */
export const useIsReadOnly = (): boolean => useAsOf() !== undefined;
