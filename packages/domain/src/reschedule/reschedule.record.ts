import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

export type RescheduleState = "requested" | "accepted" | "returned" | "withdrawn";

/** A request to move a milestone's baseline date or an indicator's target; exactly one of the two ids is set. */
export interface RescheduleRequestRecord {
  id: string;
  projectId: string;
  milestoneId: string | null;
  indicatorTargetId: string | null;
  oldDate: CalendarDate | null;
  newDate: CalendarDate | null;
  oldValue: number | null;
  newValue: number | null;
  reason: string;
  effect: string | null;
  state: RescheduleState;
  requestedBy: string;
  /** Account; null for requests from before this was kept. */
  requestedById: string | null;
  requestedOn: CalendarDate;
  decidedBy: string | null;
  decidedById: string | null;
  decidedOn: CalendarDate | null;
  decisionComment: string | null;
  origin: Origin;
  version: number;
}
