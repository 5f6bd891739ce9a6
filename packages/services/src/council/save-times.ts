import { updateRecord } from "@kedr/db";
import { sessionTimesRefusal, type MeetingView, type SaveTimesInput } from "@kedr/domain";
import { changeAgenda } from "../agenda/change-agenda.ts";
import { refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { findMeeting } from "./find-meeting.ts";

/**
 * Corrects when a session was opened and closed, until its minutes are approved.
 * @throws AppError `not_found`, `conflict`, or what the rule refuses
 */
export function saveTimes(
  context: ServiceContext,
  { requestId, meetingId, version, openedTime, closedTime }: SaveTimesInput,
): Promise<MeetingView> {
  return changeAgenda(context, { requestId, procedure: "council.saveTimes" }, async (tx, { portfolio }) => {
    const meeting = findMeeting(portfolio, { meetingId, version });
    const times = { openedTime, closedTime };
    const refusal = sessionTimesRefusal(meeting, times);
    if (refusal !== null) throw refused(refusal);
    await updateRecord(tx, "Meeting", { id: meetingId, fields: times });
    return { meetingId };
  });
}
