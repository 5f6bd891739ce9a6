import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

export type RiskState = "open" | "closed" | "occurred";

/** Probability and impact run from 1 (low) to 3 (high). */
export interface RiskRecord {
  id: string;
  projectId: string;
  title: string;
  probability: number;
  impact: number;
  measure: string | null;
  ownerPositionId: string | null;
  dueDate: CalendarDate | null;
  state: RiskState;
  /** When it was closed or occurred. */
  settledOn: CalendarDate | null;
  settlement: string | null;
  origin: Origin;
  version: number;
}
