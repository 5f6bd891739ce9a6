import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays, addMonths, monthEnd, monthStart, yearOf } from "../calendar/days.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { PeriodState, PeriodView, ReportingSettingsView } from "./period.view.ts";
import type { PeriodKind, ReportingPeriodRecord } from "./reporting.record.ts";

const monthsIn: Record<PeriodKind, number> = { month: 1, quarter: 3 };

const monthOf = (date: CalendarDate): number => Number(date.slice(5, 7));

/** First day of the month or quarter that the day lies in, or of one that many periods later. */
export const periodStartOn = (kind: PeriodKind, day: CalendarDate, later = 0): CalendarDate => {
  const months = monthsIn[kind];
  const start = monthStart(day);
  return addMonths(start, later * months - ((monthOf(start) - 1) % months));
};

/** `PERIOD-2023-02` for a month, `PERIOD-2023-Q1` for a quarter. */
export const periodId = (kind: PeriodKind, startsOn: CalendarDate): string =>
  kind === "month"
    ? `PERIOD-${startsOn.slice(0, 7)}`
    : `PERIOD-${yearOf(startsOn)}-Q${(monthOf(startsOn) + 2) / 3}`;

/** A period with the window that the schedule gives it: opened before its last day, due and closed in the month after. */
export const scheduledPeriod = (
  { kind, opensDaysBefore, dueDay, closesDay }: ReportingSettingsView,
  startsOn: CalendarDate,
  origin: Origin,
): ReportingPeriodRecord => {
  const endsOn = monthEnd(addMonths(startsOn, monthsIn[kind] - 1));
  return {
    id: periodId(kind, startsOn),
    kind,
    startsOn,
    endsOn,
    opensOn: addDays(endsOn, -opensDaysBefore),
    dueOn: addDays(endsOn, dueDay),
    closesOn: addDays(endsOn, closesDay),
    reopenedUntil: null,
    reopenReason: null,
    reopenedBy: null,
    closeReason: null,
    closedBy: null,
    origin,
    version: 1,
  };
};

/** Last day of the window, the one opened again included. */
export const lastDayOf = ({
  closesOn,
  reopenedUntil,
}: Pick<ReportingPeriodRecord, "closesOn" | "reopenedUntil">): CalendarDate => reopenedUntil ?? closesOn;

/** State of a period on a day. Both ends of the window belong to it. */
export const periodState = (period: ReportingPeriodRecord, today: CalendarDate): PeriodState => {
  if (today < period.opensOn) return "planned";
  return today <= lastDayOf(period) ? "open" : "closed";
};

/** A period as it stands on a day. */
export const periodView = (period: ReportingPeriodRecord, today: CalendarDate): PeriodView => {
  const { reopenedUntil, reopenReason, reopenedBy, closeReason, closedBy } = period;
  return {
    id: period.id,
    kind: period.kind,
    startsOn: period.startsOn,
    endsOn: period.endsOn,
    opensOn: period.opensOn,
    dueOn: period.dueOn,
    lastDay: lastDayOf(period),
    state: periodState(period, today),
    reopened:
      reopenedUntil === null
        ? null
        : { until: reopenedUntil, reason: reopenReason ?? "", by: reopenedBy ?? "" },
    closedEarly: closeReason === null ? null : { reason: closeReason, by: closedBy ?? "" },
    version: period.version,
  };
};
