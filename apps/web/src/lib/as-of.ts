import type { CalendarDate } from "@kedr/domain";
import { isCalendarDate } from "@kedr/domain";
import { useSearch } from "@tanstack/react-router";
import { z } from "zod/mini";
import { lenient } from "./search.ts";
import { useSession } from "./session.ts";

/** A day in the address that exists in the calendar. */
export const searchDate = z.custom<CalendarDate>(
  (value) => typeof value === "string" && isCalendarDate(value),
);

/** Search of every signed-in page: the day the portfolio is shown as known on. What is no date is left out. */
export const asOfSearchSchema = z.object({ asOf: lenient(searchDate) });

/**
 * The day in the address, undefined for the present. Pass it to every read: `{ asOf: useAsOf() }`. Today in the address is
 * the present, so that an address made today shows the same day tomorrow, and is not yet the past until then.
 */
export const useAsOf = (): CalendarDate | undefined => {
  const { today } = useSession();
  const asOf = useSearch({ strict: false, select: (search) => search.asOf });
  return asOf === today ? undefined : asOf;
};

/** The past can be read but not written: hide or disable what changes anything. */
export const useIsReadOnly = (): boolean => useAsOf() !== undefined;
