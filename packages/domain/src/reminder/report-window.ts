import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays } from "../calendar/days.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProgressReportRecord } from "../report/report.record.ts";
import { lastDayOf } from "../reporting/period.ts";
import type { PeriodKind, ReportingPeriodRecord } from "../reporting/reporting.record.ts";

/** A window that closes is told of on its last two days. */
const closingDays = 2;

/** When a period is reported on, seen from the day of the read. */
export interface ReportWindow {
  period: ReportingPeriodRecord;
  /** The first day of the window at hand: a window that was opened again begins after the one that had closed. */
  opensOn: CalendarDate;
  /** The period's due day; of a window that was opened again, its last day. */
  dueOn: CalendarDate;
  lastDay: CalendarDate;
}

const windowOf = (period: ReportingPeriodRecord, today: CalendarDate): ReportWindow => {
  const lastDay = lastDayOf(period);
  const isReopened = period.reopenedUntil !== null && period.closesOn < today;
  return isReopened
    ? { period, opensOn: addDays(period.closesOn, 1), dueOn: lastDay, lastDay }
    : { period, opensOn: period.opensOn, dueOn: period.dueOn, lastDay };
};

/** The windows that are not over yet, the earliest period first. */
export const comingWindows = ({ portfolio, today }: PortfolioIndex, kind: PeriodKind): ReportWindow[] =>
  portfolio.ReportingPeriod.filter((period) => period.kind === kind)
    .map((period) => windowOf(period, today))
    .filter(({ lastDay }) => today <= lastDay)
    .toSorted((one, other) => (one.period.startsOn < other.period.startsOn ? -1 : 1));

/** The windows that are open today, the earliest period first. */
export const openWindows = (index: PortfolioIndex, kind: PeriodKind): ReportWindow[] =>
  comingWindows(index, kind).filter(({ opensOn }) => opensOn <= index.today);

/** The first of the days on which an open window is told of as closing. */
export const closingSince = ({ lastDay }: ReportWindow): CalendarDate => addDays(lastDay, 1 - closingDays);

/** Whether the window is about to close. */
export const isClosing = (window: ReportWindow, today: CalendarDate): boolean =>
  closingSince(window) <= today;

/** The day of the latest of two tellings: when the window opens, and a day before what is asked for is due. */
export const dueSince = ({ opensOn, dueOn }: ReportWindow, today: CalendarDate): CalendarDate => {
  const dayBefore = addDays(dueOn, -1);
  return today >= dayBefore && dayBefore > opensOn ? dayBefore : opensOn;
};

/** The project's report of a month; undefined where there is none. */
export const reportOf = (
  index: PortfolioIndex,
  { projectId, startsOn }: { projectId: string; startsOn: CalendarDate },
): ProgressReportRecord | undefined =>
  index.reportsByProject.get(projectId)?.find(({ periodStart }) => periodStart === startsOn);
