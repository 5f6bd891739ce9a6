import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays } from "../calendar/days.ts";
import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import { periodState } from "./period.ts";
import type { ReportingPeriodRecord } from "./reporting.record.ts";
import type { SaveReportingSettingsInput } from "./reporting.schema.ts";

/** Why a period or the schedule does not change; the API words it. */
export type PeriodRefusalCode =
  | "period_not_closed"
  | "period_not_open"
  | "date_in_past"
  | "closes_before_due";

/** `field` is the input at fault; null when it is the state of the period that forbids the change. */
export interface PeriodRefusal {
  code: PeriodRefusalCode;
  field: "until" | "closesDay" | null;
}

/** The fields to store, or why not. */
export type PeriodChange = RuleAnswer<Partial<Omit<ReportingPeriodRecord, "id" | "version">>, PeriodRefusal>;

interface Act {
  reason: string;
  /** Display name of whoever does it. */
  by: string;
  today: CalendarDate;
}

/** Opens the window of a closed period again, to the end of a day from today on. */
export const reopenPeriod = (
  period: ReportingPeriodRecord,
  { until, reason, by, today }: Act & { until: CalendarDate },
): PeriodChange => {
  if (periodState(period, today) !== "closed") return refused("period_not_closed");
  if (until < today) return refused("date_in_past", "until");
  return { isAllowed: true, fields: { reopenedUntil: until, reopenReason: reason, reopenedBy: by } };
};

/** Ends an open window early: yesterday becomes its last day. The due day stays, it is what was promised. */
export const closePeriod = (period: ReportingPeriodRecord, { reason, by, today }: Act): PeriodChange => {
  if (periodState(period, today) !== "open") return refused("period_not_open");
  const yesterday = addDays(today, -1);
  const end = period.reopenedUntil === null ? { closesOn: yesterday } : { reopenedUntil: yesterday };
  return { isAllowed: true, fields: { ...end, closeReason: reason, closedBy: by } };
};

/** What forbids a schedule; null when nothing does. */
export const scheduleRefusal = ({
  dueDay,
  closesDay,
}: Pick<SaveReportingSettingsInput, "dueDay" | "closesDay">): PeriodRefusal | null =>
  closesDay < dueDay ? { code: "closes_before_due", field: "closesDay" } : null;
