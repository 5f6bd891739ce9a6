import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

export type PeriodKind = "month" | "quarter";

/** How periods of one kind are opened and closed. Days of a month run from 1 to 28. */
export interface ReportingSettingsRecord {
  id: string;
  kind: PeriodKind;
  isEnabled: boolean;
  opensDaysBefore: number;
  dueDay: number;
  closesDay: number;
  origin: Origin;
  version: number;
}

export interface ReportingPeriodRecord {
  id: string;
  kind: PeriodKind;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  opensOn: CalendarDate;
  dueOn: CalendarDate;
  /** The last day of the window. */
  closesOn: CalendarDate;
  /** The last day of a window that was opened again. */
  reopenedUntil: CalendarDate | null;
  reopenReason: string | null;
  reopenedBy: string | null;
  /** Why the window was ended early. */
  closeReason: string | null;
  closedBy: string | null;
  origin: Origin;
  version: number;
}
