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

/** The files of one owner, newest first, and what the asking actor may do with them. */
export interface AttachmentList {
  files: AttachmentView[];
  /** Whether the actor may add files. */
  canUpdate: boolean;
  /** Ids of the files that the actor may take off: all, or those of its own part. */
  removableIds: string[];
}
