import { insertRecords } from "@kedr/db";
import {
  factsRefusal,
  plainMeeting,
  settledVoting,
  usualOfficers,
  type MeetingRecord,
  type MeetingView,
  type PlanMeetingInput,
} from "@kedr/domain";
import { changeAgenda } from "../agenda/change-agenda.ts";
import { AppError, refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { requirePosts } from "./find-meeting.ts";

/**
 * Plans a meeting of the Council. Chair and secretary, unless they are named, are the members with that part on its day,
 * else those of the latest meeting; the number is given later.
 * @throws AppError `invalid_input` for a day that is past or times that do not fit, `not_allowed_now` while no council is
 * entered
 */
export function planMeeting(
  context: ServiceContext,
  { requestId, chairPositionId, secretaryPositionId, ...said }: PlanMeetingInput,
): Promise<MeetingView> {
  const procedure = "council.planMeeting";
  return changeAgenda(context, { requestId, procedure }, async (tx, index) => {
    const { portfolio } = index;
    const [council] = portfolio.Council.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    if (council === undefined) throw new AppError("not_allowed_now", { reason: "council_missing" });
    const refusal = factsRefusal(
      { ...said, number: null },
      { portfolio, known: null, councilId: council.id },
    );
    if (refusal !== null) throw refused(refusal);
    requirePosts(index, { chairPositionId, secretaryPositionId });
    const usual = usualOfficers(portfolio, { councilId: council.id, date: said.date });
    const meeting: MeetingRecord = {
      ...plainMeeting,
      ...said,
      id: context.newId(),
      councilId: council.id,
      number: null,
      votingUntil: settledVoting(said),
      chairPositionId: chairPositionId ?? usual.chairPositionId,
      secretaryPositionId: secretaryPositionId ?? usual.secretaryPositionId,
      origin: "entered",
      version: 1,
    };
    await insertRecords(tx, "Meeting", [meeting]);
    return { meetingId: meeting.id };
  });
}
