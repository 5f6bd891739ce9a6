import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";

/** A file as it is shown; its content is at `/downloads/attachments/{id}`. */
export interface AttachmentView {
  id: string;
  fileName: string;
  contentType: string;
  /** Bytes. */
  size: number;
  addedBy: string;
  addedOn: CalendarDate;
  origin: Origin;
  version: number;
}

/** The files of one owner, newest first, and whether the asking actor may add and remove. */
export interface AttachmentList {
  files: AttachmentView[];
  canUpdate: boolean;
}
