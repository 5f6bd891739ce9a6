import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays } from "../calendar/days.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProgressReportRecord } from "../report/report.record.ts";
import { lastDayOf } from "../reporting/period.ts";
import type { ReportingPeriodRecord } from "../reporting/reporting.record.ts";

/** A month that reports are taken for on the day of the read. */
export interface ReportWindow {
  period: ReportingPeriodRecord;
  /** The first day of the window at hand: a window that was opened again begins after the one that had closed. */
  opensOn: CalendarDate;
  lastDay: CalendarDate;
}

/** The months whose window is open today, the earliest first. */
export const openWindows = ({ portfolio, today }: PortfolioIndex): ReportWindow[] =>
  portfolio.ReportingPeriod.filter(({ kind }) => kind === "month")
    .map((period) => {
      const isReopened = period.reopenedUntil !== null && period.closesOn < today;
      return {
        period,
        opensOn: isReopened ? addDays(period.closesOn, 1) : period.opensOn,
        lastDay: lastDayOf(period),
      };
    })
    .filter(({ opensOn, lastDay }) => opensOn <= today && today <= lastDay)
    .toSorted((one, other) => (one.period.startsOn < other.period.startsOn ? -1 : 1));

/** The project's report of a month; undefined where there is none. */
export const reportOf = (
  index: PortfolioIndex,
  { projectId, startsOn }: { projectId: string; startsOn: CalendarDate },
): ProgressReportRecord | undefined =>
  index.reportsByProject.get(projectId)?.find(({ periodStart }) => periodStart === startsOn);
