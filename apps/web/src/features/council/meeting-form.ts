import type { CalendarDate, MeetingKind, MeetingView } from "@kedr/domain";
import { readTypedTime } from "./typed-time.ts";

/** A meeting as its form holds it. */
export interface MeetingFormValues extends Record<string, unknown> {
  kind: MeetingKind;
  date: CalendarDate | null;
  startTime: string;
  endTime: string;
  place: string;
  votingUntil: CalendarDate | null;
  chairPositionId: string | null;
  secretaryPositionId: string | null;
}

export const meetingKinds: readonly MeetingKind[] = ["ordinary", "extraordinary", "written"];

export const blankMeeting: MeetingFormValues = {
  kind: "ordinary",
  date: null,
  startTime: "",
  endTime: "",
  place: "",
  votingUntil: null,
  chairPositionId: null,
  secretaryPositionId: null,
};

/** What is entered of a meeting, for its form. */
export const formOf = (meeting: MeetingView): MeetingFormValues => ({
  kind: meeting.kind,
  date: meeting.date,
  startTime: meeting.startTime ?? "",
  endTime: meeting.endTime ?? "",
  place: meeting.place ?? "",
  votingUntil: meeting.votingUntil,
  chairPositionId: meeting.chair?.id ?? null,
  secretaryPositionId: meeting.secretary?.id ?? null,
});

/** What goes to the server; the day has been asked for by then. */
export const meetingOf = (values: MeetingFormValues, date: CalendarDate) => ({
  kind: values.kind,
  date,
  startTime: readTypedTime(values.startTime),
  endTime: readTypedTime(values.endTime),
  place: values.place.trim() || null,
  votingUntil: values.kind === "written" ? values.votingUntil : null,
  chairPositionId: values.chairPositionId,
  secretaryPositionId: values.secretaryPositionId,
});

/** Nothing typed, or a time of day. */
export const isTime = (typed: string): boolean => typed.trim() === "" || readTypedTime(typed) !== null;
