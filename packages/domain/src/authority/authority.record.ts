import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

export type AuthorityKind =
  | "administration"
  | "department"
  | "committee"
  | "subordinate"
  | "municipality"
  | "council"
  | "unit";

export interface AuthorityRecord {
  id: string;
  name: string;
  kind: AuthorityKind;
  parentId: string | null;
  formerName: string | null;
  /** False for bodies that can only be recommended (local government). */
  isInstructed: boolean;
  origin: Origin;
  sourceSlide: number | null;
  version: number;
}

export interface PositionRecord {
  id: string;
  title: string;
  authorityId: string | null;
  /** Whether the post is at the head of its body. */
  isHead: boolean;
  origin: Origin;
  sourceSlide: number | null;
  version: number;
}

export type PositionTermState = "held" | "acting" | "vacant";

/** How a post is filled from one day to another, both included. Days that no term covers are not entered. */
export interface PositionTermRecord {
  id: string;
  positionId: string;
  state: PositionTermState;
  fromDate: CalendarDate;
  toDate: CalendarDate | null;
  basis: string | null;
  /** Null where the name is not entered, and for a vacant post. */
  personId: string | null;
  origin: Origin;
  version: number;
}
