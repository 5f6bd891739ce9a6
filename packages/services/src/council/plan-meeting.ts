import { insertRecords } from "@kedr/db";
import {
  plainMeeting,
  planningRefusal,
  type MeetingRecord,
  type MeetingView,
  type PlanMeetingInput,
} from "@kedr/domain";
import { changeAgenda } from "../agenda/change-agenda.ts";
import { AppError, refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * Plans a meeting of the Council. Chair and secretary are those of the latest meeting; the number is given when the
 * meeting is held.
 * @throws AppError `invalid_input` for a day that is past, `not_allowed_now` while no council is entered
 */
export function planMeeting(
  context: ServiceContext,
  { requestId, date, startTime, place }: PlanMeetingInput,
): Promise<MeetingView> {
  const { newId, today } = context;
  return changeAgenda(context, { requestId, procedure: "council.planMeeting" }, async (tx, { portfolio }) => {
    const refusal = planningRefusal(date, today);
    if (refusal !== null) throw refused(refusal);
    const [council] = portfolio.Council.toSorted((one, other) => (one.id < other.id ? -1 : 1));
    if (council === undefined) throw new AppError("not_allowed_now", { reason: "council_missing" });
    const latest = latestOf(portfolio.Meeting.filter(({ councilId }) => councilId === council.id));
    const meeting: MeetingRecord = {
      ...plainMeeting,
      id: newId(),
      councilId: council.id,
      number: null,
      date,
      startTime,
      place,
      chairPositionId: latest?.chairPositionId ?? null,
      secretaryPositionId: latest?.secretaryPositionId ?? null,
      origin: "entered",
      version: 1,
    };
    await insertRecords(tx, "Meeting", [meeting]);
    return { meetingId: meeting.id };
  });
}

function latestOf(meetings: readonly MeetingRecord[]): MeetingRecord | undefined {
  return meetings.toSorted((one, other) => (one.date < other.date ? -1 : 1)).at(-1);
}
