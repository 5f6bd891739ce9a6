import type { CouncilMemberRecord, MeetingAttendanceRecord } from "./member.record.ts";

export const aMember = (
  fields: Partial<CouncilMemberRecord> & Pick<CouncilMemberRecord, "id">,
): CouncilMemberRecord => ({
  councilId: "COUNCIL",
  positionId: null,
  name: null,
  part: "member",
  substitutePositionId: null,
  fromDate: "2022-11-14",
  toDate: null,
  basis: null,
  origin: "entered",
  version: 1,
  ...fields,
});

export const anInvited = (fields: Partial<MeetingAttendanceRecord> = {}): MeetingAttendanceRecord => ({
  id: `ATT-${fields.memberId ?? fields.positionId ?? fields.name ?? ""}`,
  meetingId: "MTG",
  memberId: null,
  positionId: null,
  name: null,
  state: "expected",
  substituteName: null,
  origin: "entered",
  version: 1,
  ...fields,
});
