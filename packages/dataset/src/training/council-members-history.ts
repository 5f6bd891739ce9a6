import type {
  AttendanceState,
  CouncilMemberRecord,
  CouncilPart,
  MeetingAttendanceRecord,
  CalendarDate,
} from "@kedr/domain";
import { inserts } from "../inserts.ts";
import { council } from "../tomsk/council.ts";
import { decemberPapers } from "./council-papers.ts";
import type { DatedChange } from "./dated-change.ts";
import { training } from "./origin.ts";
import { officePost, titleOf } from "./positions.ts";

const enteredOn: CalendarDate = "2022-11-14";
const heldOn: CalendarDate = "2022-12-15";
const secretary = titleOf("TPOS-SECRETARY");

const member = (
  key: string,
  part: CouncilPart = "member",
  substitutePositionId: string | null = null,
): CouncilMemberRecord => ({
  id: `TMEM-${key}`,
  councilId: council.id,
  positionId: `TPOS-${key}`,
  name: null,
  part,
  substitutePositionId,
  fromDate: enteredOn,
  toDate: null,
  basis: null,
  ...training,
});

/** Posts of the training alone: the source does not say who belongs to the Council. */
const members = [
  member("CHAIR", "chair"),
  member("DG-1", "deputy_chair"),
  member("SECRETARY", "secretary", officePost.id),
  member("MEMBER"),
  member("DG-2"),
  member("DG-3"),
  member("DG-4"),
  member("DG-5", "member", officePost.id),
];

const came: Readonly<Record<string, AttendanceState>> = {
  CHAIR: "present",
  "DG-1": "present",
  SECRETARY: "present",
  MEMBER: "present",
  "DG-2": "present",
  "DG-3": "absent",
  "DG-4": "absent",
  "DG-5": "substituted",
};

const row = (
  key: string,
  fields: Partial<MeetingAttendanceRecord> & Pick<MeetingAttendanceRecord, "state">,
): MeetingAttendanceRecord => ({
  id: `TATT-${decemberPapers.meetingId}-${key}`,
  meetingId: decemberPapers.meetingId,
  memberId: null,
  positionId: null,
  name: null,
  substituteName: null,
  ...training,
  ...fields,
});

const attendance = [
  ...Object.entries(came).map(([key, state]) =>
    row(key, {
      memberId: `TMEM-${key}`,
      state,
      substituteName: state === "substituted" ? officePost.title : null,
    }),
  ),
  row("LEAD-HEA", { positionId: "TPOS-LEAD-HEA", state: "present" }),
  row("LEAD-COM", { positionId: "TPOS-LEAD-COM", state: "present" }),
];

const bySecretary = (knownOn: CalendarDate, changes: DatedChange["change"][]): DatedChange[] =>
  changes.map((change) => ({ knownOn, actor: secretary, change }));

/** The members and the quorum as entered before the first meeting was planned, and who came in December. */
export const councilMembersHistory: DatedChange[] = [
  ...bySecretary(enteredOn, [
    ...inserts("CouncilMember", members),
    { entity: "Council", operation: "update", id: council.id, fields: { quorumShare: 0.5 } },
  ]),
  ...bySecretary(heldOn, inserts("MeetingAttendance", attendance)),
];
