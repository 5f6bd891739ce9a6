import type { CalendarDate } from "@kedr/domain";

/** What a one-page note may be about. */
export interface NoteSubject {
  kind: "project" | "indicator";
  id: string;
}

/** Where the one-page note is got from, as known on a day; without one, today's. */
export const noteAddress = ({ kind, id }: NoteSubject, day: CalendarDate | undefined): string =>
  `/downloads/notes/${kind}/${encodeURIComponent(id)}.docx${day === undefined ? "" : `?asOf=${day}`}`;
