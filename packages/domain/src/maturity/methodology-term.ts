import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { DayPeriod } from "../calendar/day-period.ts";
import type { MethodologyRecord } from "./maturity.record.ts";

/** Before any day that is ever entered. */
const withoutBeginning: CalendarDate = "0001-01-01";

/** The days of a version: without a beginning it has been in force for ever. */
export const termOf = ({
  validFrom,
  validTo,
}: Pick<MethodologyRecord, "validFrom" | "validTo">): DayPeriod => ({
  fromDate: validFrom ?? withoutBeginning,
  toDate: validTo,
});
