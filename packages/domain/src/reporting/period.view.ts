import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { PeriodKind } from "./reporting.record.ts";

/** Worked out from the window on the day of the read, never stored. */
export type PeriodState = "planned" | "open" | "closed";

/** A period to report on, as it stands on the day of the read. */
export interface PeriodView {
  id: string;
  kind: PeriodKind;
  startsOn: CalendarDate;
  endsOn: CalendarDate;
  /** First day of the window. */
  opensOn: CalendarDate;
  dueOn: CalendarDate;
  /** Last day of the window. The figures of a closed period are those known at its end: read with `asOf` of this day. */
  lastDay: CalendarDate;
  state: PeriodState;
  /** The window was opened again by the project office. */
  reopened: { until: CalendarDate; reason: string; by: string } | null;
  /** The window was ended early by the project office. */
  closedEarly: { reason: string; by: string } | null;
  version: number;
}

/**
 * How far the reporting on a period has come: of a month in projects, of a quarter in indicators. `expected` is who
 * has to report or has reported; `missing` is the rest after submitted, accepted and returned.
 */
export interface PeriodCounts {
  expected: number;
  /** Awaiting review. */
  submitted: number;
  accepted: number;
  returned: number;
  missing: number;
}

/** A period in the list. */
export interface CountedPeriod extends PeriodView {
  counts: PeriodCounts;
}

/** Periods of both kinds, latest first; those of the same start by kind, the month first. */
export interface PeriodList {
  today: CalendarDate;
  periods: CountedPeriod[];
  /** The actor may open a period again, end it early and set the schedule. */
  canAdminister: boolean;
}

/** How periods of one kind are opened and closed. Version 0: nothing has been set yet, these are the defaults. */
export interface ReportingSettingsView {
  kind: PeriodKind;
  isEnabled: boolean;
  /** The window opens so many days before the last day of the period. */
  opensDaysBefore: number;
  /** Days of the month after the period, 1 to 28. */
  dueDay: number;
  closesDay: number;
  version: number;
}

/** The month first. */
export interface ReportingSettingsList {
  settings: ReportingSettingsView[];
}
