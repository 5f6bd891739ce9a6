import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

/** A record that counts nowhere and is offered nowhere from a day on. Restoring it removes the entry. */
export interface ArchiveEntryRecord {
  id: string;
  /** The record's kind: one of `archivableRecords`. */
  entity: string;
  recordId: string;
  fromDate: CalendarDate;
  reason: string;
  /** Display name of the account that put it there. */
  archivedBy: string;
  origin: Origin;
  version: number;
}
