import { addMonths, monthStart } from "../calendar/days.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { ProgressReportRecord } from "./report.record.ts";

const isLater = (one: ProgressReportRecord, other: ProgressReportRecord): boolean => {
  if (one.periodStart !== other.periodStart) return one.periodStart > other.periodStart;
  if (one.submittedOn !== other.submittedOn) return one.submittedOn > other.submittedOn;
  return one.id > other.id;
};

/** The report of the latest period; null when there is none. A returned report is not counted: it is to be redone. */
export const latestReport = (reports: readonly ProgressReportRecord[]): ProgressReportRecord | null => {
  let latest: ProgressReportRecord | null = null;
  for (const report of reports) {
    if (report.state === "returned") continue;
    if (latest === null || isLater(report, latest)) latest = report;
  }
  return latest;
};

/**
 * The first day of the oldest month whose report still counts: of 1 March with two periods, 1 January.
 * The report of the running month counts as well.
 */
export const oldestCountedPeriod = (today: CalendarDate, periods: number): CalendarDate =>
  addMonths(monthStart(today), -periods);

/** Reports with the latest period first. */
export const newestFirst = (reports: readonly ProgressReportRecord[]): ProgressReportRecord[] =>
  reports.toSorted((one, other) => (isLater(one, other) ? -1 : 1));
