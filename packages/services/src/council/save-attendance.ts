import { insertRecords, updateRecord, type Transaction } from "@kedr/db";
import {
  markRefusal,
  membersOn,
  type MeetingAttendanceRecord,
  type MeetingPeopleView,
  type MeetingRecord,
  type Portfolio,
  type SaveAttendanceInput,
} from "@kedr/domain";
import { AppError, notFound, refused, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changePeople, findMeetingToMark } from "./change-people.ts";

type MemberMark = SaveAttendanceInput["attendance"][number];

/** The row that a mark is about at the version read; null where nothing is marked yet. */
function rowOf(portfolio: Portfolio, meetingId: string, mark: MemberMark): MeetingAttendanceRecord | null {
  const row = portfolio.MeetingAttendance.find(
    (one) => one.meetingId === meetingId && one.memberId === mark.councilMemberId,
  );
  if (row === undefined && mark.version === null) return null;
  if (row === undefined) throw new AppError("conflict", { reason: "version_changed", field: "version" });
  requireVersion(row, mark.version ?? undefined);
  return row;
}

async function markMember(
  tx: Transaction,
  {
    mark,
    row,
    newRow,
  }: { mark: MemberMark; row: MeetingAttendanceRecord | null; newRow: { id: string; meetingId: string } },
): Promise<void> {
  const { councilMemberId: memberId, state } = mark;
  const substituteName = state === "substituted" ? mark.substituteName : null;
  const fields = { state, substituteName };
  if (row !== null) return updateRecord(tx, "MeetingAttendance", { id: row.id, fields });
  const blank = { memberId, positionId: null, name: null, origin: "entered", version: 1 } as const;
  await insertRecords(tx, "MeetingAttendance", [{ ...newRow, ...blank, ...fields }]);
}

function requireMembers(portfolio: Portfolio, meeting: MeetingRecord, marks: readonly MemberMark[]): void {
  const members = new Set(membersOn(portfolio, meeting).map(({ id }) => id));
  if (marks.some(({ councilMemberId }) => !members.has(councilMemberId))) throw notFound("councilMemberId");
}

/**
 * Marks who came, all of them or none. A row is made for a member when the first mark is.
 * @throws AppError `not_found`, `conflict` for a mark that somebody else changed, `not_allowed_now` before the day or
 * once the minutes are approved
 */
export function saveAttendance(
  context: ServiceContext,
  { requestId, meetingId, attendance, invited }: SaveAttendanceInput,
): Promise<MeetingPeopleView> {
  const { today, newId } = context;
  const procedure = "council.saveAttendance";
  return changePeople(context, { requestId, procedure }, async (tx, { portfolio }) => {
    const meeting = findMeetingToMark({ portfolio }, meetingId);
    requireMembers(portfolio, meeting, attendance);
    for (const { state } of [...attendance, ...invited]) {
      const refusal = markRefusal(meeting, { state, today });
      if (refusal !== null) throw refused(refusal);
    }
    for (const mark of attendance) {
      const row = rowOf(portfolio, meetingId, mark);
      await markMember(tx, { mark, row, newRow: { id: newId(), meetingId } });
    }
    for (const { attendanceId: id, state, version } of invited) {
      const row = portfolio.MeetingAttendance.find((one) => one.id === id && one.meetingId === meetingId);
      if (row === undefined || row.memberId !== null) throw notFound("attendanceId");
      requireVersion(row, version);
      await updateRecord(tx, "MeetingAttendance", { id, fields: { state } });
    }
    return meetingId;
  });
}
