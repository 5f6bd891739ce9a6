import { updateRecord } from "@kedr/db";
import { stepBackRefusal, steppedBack, type MeetingStepInput, type MeetingView } from "@kedr/domain";
import { changeAgenda } from "../agenda/change-agenda.ts";
import { refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { findMeeting } from "./find-meeting.ts";

/**
 * Takes the last step of a meeting back: reopens its agenda, unopens a session of which nothing is recorded, goes on with
 * one that was closed, takes the approval of its minutes back, or plans it again after it was called off.
 * @throws AppError `not_found`, `conflict`, or what the rule refuses
 */
export function stepBack(
  context: ServiceContext,
  { requestId, ...read }: MeetingStepInput,
): Promise<MeetingView> {
  const procedure = "council.stepBack";
  return changeAgenda(context, { requestId, procedure }, async (tx, { portfolio }) => {
    const meeting = findMeeting(portfolio, read);
    const refusal = stepBackRefusal(portfolio, meeting, context.today);
    if (refusal !== null) throw refused(refusal);
    await updateRecord(tx, "Meeting", { id: meeting.id, fields: steppedBack(meeting) });
    return { meetingId: meeting.id };
  });
}
