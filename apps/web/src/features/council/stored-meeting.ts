import type { MeetingView } from "@kedr/domain";
import { isCalendarDate } from "@kedr/domain";
import { formOf, meetingKinds, meetingOf } from "./meeting-form.ts";

/** What the details of a meeting are, as they are written. */
export type MeetingFields = ReturnType<typeof meetingOf> & { meetingNumber: number | null };

/** The details of a meeting as they were read. */
export const fieldsOf = (meeting: MeetingView): MeetingFields => ({
  ...meetingOf(formOf(meeting), meeting.date),
  meetingNumber: meeting.number,
});

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** A meeting as the server sent it with a conflict; null when it cannot be read. */
export const readStoredMeeting = (current: Record<string, unknown>) => {
  const { version, date, votingUntil, number } = current;
  const kind = meetingKinds.find((one) => one === current["kind"]);
  if (typeof version !== "number" || typeof date !== "string" || !isCalendarDate(date)) return null;
  if (kind === undefined) return null;
  const fields: MeetingFields = {
    kind,
    date,
    startTime: textOf(current["startTime"]),
    endTime: textOf(current["endTime"]),
    place: textOf(current["place"]),
    votingUntil: typeof votingUntil === "string" && isCalendarDate(votingUntil) ? votingUntil : null,
    chairPositionId: textOf(current["chairPositionId"]),
    secretaryPositionId: textOf(current["secretaryPositionId"]),
    meetingNumber: typeof number === "number" ? number : null,
  };
  return { fields, version };
};
