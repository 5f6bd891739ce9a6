import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

/**
 * A file that proves a milestone, a value or the carrying out of an assignment, or a paper of a question; exactly one of
 * the four ids is set.
 */
export interface AttachmentRecord {
  id: string;
  milestoneId: string | null;
  indicatorValueId: string | null;
  assignmentId: string | null;
  agendaItemId: string | null;
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
