import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

/** A file that proves a milestone or a value; exactly one of the two ids is set. */
export interface AttachmentRecord {
  id: string;
  milestoneId: string | null;
  indicatorValueId: string | null;
  fileName: string;
  contentType: string;
  /** Bytes. */
  size: number;
  sha256: string;
  addedBy: string;
  addedOn: CalendarDate;
  origin: Origin;
  version: number;
}
