import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

/** Whom a point is addressed to: exactly one of a body, a post, a class of bodies and a name. */
export interface DecisionAddresseeRecord {
  id: string;
  decisionId: string;
  /** Order within the point, from 1; the first one answers for it. */
  number: number;
  authorityId: string | null;
  positionId: string | null;
  classId: string | null;
  name: string | null;
  /** The addressee's own date, where it differs from the point's. */
  dueDate: CalendarDate | null;
  origin: Origin;
  version: number;
}

/** Bodies that are addressed by what they have in common («ОМСУ, не имеющие собственных СЭД»). */
export interface AddresseeClassRecord {
  id: string;
  name: string;
  /** Who belongs to it, in words. */
  rule: string | null;
  origin: Origin;
  sourceSlide: number | null;
  version: number;
}

/** A body that is known to belong to a class. A class without members is one whose members are not entered. */
export interface AddresseeClassMemberRecord {
  id: string;
  classId: string;
  authorityId: string;
  origin: Origin;
  version: number;
}
