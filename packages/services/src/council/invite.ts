import { deleteRecord, insertRecords } from "@kedr/db";
import {
  invitationRefusal,
  type InviteInput,
  type MeetingPeopleView,
  type RemoveInvitedInput,
} from "@kedr/domain";
import { notFound, refused, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changePeople, findMeetingToMark } from "./change-people.ts";
import { requirePosts } from "./find-meeting.ts";

/**
 * Invites a post or a name to a meeting.
 * @throws AppError `not_found`, `not_allowed_now`, or `invalid_input` for who is invited already
 */
export function invite(
  context: ServiceContext,
  { requestId, meetingId, positionId, name }: InviteInput,
): Promise<MeetingPeopleView> {
  return changePeople(context, { requestId, procedure: "council.invite" }, async (tx, index) => {
    const meeting = findMeetingToMark(index, meetingId);
    requirePosts(index, { positionId });
    const rows = index.portfolio.MeetingAttendance.filter((row) => row.meetingId === meeting.id);
    const refusal = invitationRefusal(rows, { positionId, name });
    if (refusal !== null) throw refused(refusal);
    const blank = { memberId: null, state: "expected", substituteName: null } as const;
    const own = { id: context.newId(), origin: "entered", version: 1 } as const;
    await insertRecords(tx, "MeetingAttendance", [{ ...blank, ...own, meetingId, positionId, name }]);
    return meetingId;
  });
}

/**
 * Takes an invitation back; the change log keeps it.
 * @throws AppError `not_found`, `conflict`, `not_allowed_now`
 */
export function removeInvited(
  context: ServiceContext,
  { requestId, attendanceId, version }: RemoveInvitedInput,
): Promise<MeetingPeopleView> {
  const procedure = "council.removeInvited";
  return changePeople(context, { requestId, procedure }, async (tx, index) => {
    const row = index.portfolio.MeetingAttendance.find(({ id }) => id === attendanceId);
    if (row === undefined || row.memberId !== null) throw notFound("attendanceId");
    findMeetingToMark(index, row.meetingId);
    requireVersion(row, version);
    await deleteRecord(tx, "MeetingAttendance", attendanceId);
    return row.meetingId;
  });
}
