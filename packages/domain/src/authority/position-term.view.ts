import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { PeriodPhase } from "../calendar/day-period.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { PositionTermState } from "./authority.record.ts";

/** How a post is filled on a day; `not_entered` where no term covers the day. */
export type PositionStanding = PositionTermState | "not_entered";

/** A term of a post as a reader sees it. */
export interface PositionTermView {
  id: string;
  state: PositionTermState;
  fromDate: CalendarDate;
  toDate: CalendarDate | null;
  basis: string | null;
  phase: PeriodPhase;
  /** The day it was entered, where that is later than the day it began. */
  begunRecordedOn: CalendarDate | null;
  origin: Origin;
  version: number;
}
