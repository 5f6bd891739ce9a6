import type { CalendarDate } from "../calendar/calendar-date.ts";
import { scheduledPeriod } from "./period.ts";
import type { PeriodKind, ReportingPeriodRecord } from "./reporting.record.ts";
import { reportingSettings } from "./reporting-settings.ts";

/** A period by the default schedule. */
export const aPeriod = (
  kind: PeriodKind,
  startsOn: CalendarDate,
  fields: Partial<ReportingPeriodRecord> = {},
): ReportingPeriodRecord => ({
  ...scheduledPeriod(reportingSettings({ ReportingSettings: [] }, kind), startsOn, "training"),
  ...fields,
});

/** Open on the day of the fixtures, 1 March 2023. */
export const february = aPeriod("month", "2023-02-01");
/** Closed on that day. */
export const january = aPeriod("month", "2023-01-01");
