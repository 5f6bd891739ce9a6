import { updateRecord } from "@kedr/db";
import {
  factsRefusal,
  meetingRefusal,
  settledVoting,
  type EditMeetingInput,
  type MeetingView,
} from "@kedr/domain";
import { changeAgenda } from "../agenda/change-agenda.ts";
import { refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { findMeeting, requirePosts } from "./find-meeting.ts";

/**
 * Rewrites the facts of a meeting that has not been opened yet.
 * @throws AppError `not_found`, `conflict`, `not_allowed_now` once it is opened, or what the rule refuses
 */
export function editMeeting(
  context: ServiceContext,
  { requestId, meetingId, version, meetingNumber, ...said }: EditMeetingInput,
): Promise<MeetingView> {
  const procedure = "council.editMeeting";
  return changeAgenda(context, { requestId, procedure }, async (tx, index) => {
    const { portfolio } = index;
    const known = findMeeting(portfolio, { meetingId, version });
    const { chairPositionId, secretaryPositionId } = said;
    const facts = { ...said, number: meetingNumber };
    const refusal =
      meetingRefusal(known, "facts") ?? factsRefusal(facts, { portfolio, known, councilId: known.councilId });
    if (refusal !== null) throw refused(refusal);
    requirePosts(index, { chairPositionId, secretaryPositionId });
    const fields = { ...facts, votingUntil: settledVoting(facts) };
    await updateRecord(tx, "Meeting", { id: meetingId, fields });
    return { meetingId };
  });
}
