import type { CouncilRefusal } from "./council-change.ts";
import type { MeetingRecord } from "./council.record.ts";
import { meetingRefusal } from "./meeting-stage.ts";

/** When a session was really opened and closed; null where it is not entered. */
export type SessionTimes = Pick<MeetingRecord, "openedTime" | "closedTime">;

const wrong = (code: CouncilRefusal["code"], field: keyof SessionTimes): CouncilRefusal => ({ code, field });

/**
 * Whether the times of a session may be corrected as told; null when nothing stands against it. They are part of its
 * record: written from the opening on until the minutes are approved. Nobody comes together in a written procedure.
 */
export const sessionTimesRefusal = (
  meeting: Pick<MeetingRecord, "state" | "kind">,
  { openedTime, closedTime }: SessionTimes,
): CouncilRefusal | null => {
  const late = meetingRefusal(meeting, "record");
  if (late !== null) return late;
  if (meeting.kind === "written") return { code: "no_session_times", field: null };
  if (meeting.state === "in_session" && closedTime !== null) return wrong("session_not_closed", "closedTime");
  return openedTime !== null && closedTime !== null && closedTime < openedTime
    ? wrong("closed_before_open", "closedTime")
    : null;
};
