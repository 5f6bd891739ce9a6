import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";
import { byId } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { referenceTo } from "../portfolio/reference.ts";
import type { Reference } from "../project/project.view.ts";
import { compareRussian } from "../wording/russian-order.ts";
import type { CouncilRefusal } from "./council-change.ts";
import type { MeetingKind, MeetingRecord } from "./council.record.ts";
import { meetingRefusal } from "./meeting-stage.ts";
import type { AttendanceState, CouncilPart, MeetingAttendanceRecord } from "./member.record.ts";
import { memberName, membersOn } from "./members.ts";
import { quorumOf, type Quorum } from "./quorum.ts";

/** A member at a meeting. Nothing is stored of one who is merely expected: `version` is then null. */
export interface MemberAtMeeting {
  memberId: string;
  name: string;
  part: CouncilPart;
  /** The post that stands in for the member. */
  substitute: Reference | null;
  state: AttendanceState;
  substituteName: string | null;
  version: number | null;
}

export interface InvitedToMeeting {
  id: string;
  name: string;
  position: Reference | null;
  state: AttendanceState;
  origin: Origin;
  version: number;
}

export interface MeetingPeopleView {
  meetingId: string;
  date: CalendarDate;
  kind: MeetingKind;
  members: MemberAtMeeting[];
  invited: InvitedToMeeting[];
  quorum: Quorum;
  /** The council's share, so that a screen can count while marks are made; null while no rule is entered. */
  quorumShare: number | null;
  /** The chair and the secretary of the meeting who do not belong to the council on its day. */
  outsiders: { part: "chair" | "secretary"; post: Reference }[];
  /** From the meeting's day on somebody may be marked as present. */
  hasCome: boolean;
  /** Who is invited and who came may be changed. */
  canMark: boolean;
}

const memberLines = (portfolio: Portfolio, meeting: MeetingRecord): MemberAtMeeting[] => {
  const positions = byId(portfolio.Position);
  const rows = new Map(
    portfolio.MeetingAttendance.filter(({ meetingId }) => meetingId === meeting.id).map((row) => [
      row.memberId,
      row,
    ]),
  );
  return membersOn(portfolio, meeting).map((member) => {
    const row = rows.get(member.id);
    return {
      memberId: member.id,
      name: memberName(portfolio, member),
      part: member.part,
      substitute: referenceTo(positions, member.substitutePositionId),
      state: row?.state ?? "expected",
      substituteName: row?.substituteName ?? null,
      version: row?.version ?? null,
    };
  });
};

const invitedLines = (portfolio: Portfolio, { id: meetingId }: MeetingRecord): InvitedToMeeting[] => {
  const positions = byId(portfolio.Position);
  return portfolio.MeetingAttendance.filter((row) => row.meetingId === meetingId && row.memberId === null)
    .map((row) => ({
      id: row.id,
      name: memberName(portfolio, row),
      position: referenceTo(positions, row.positionId),
      state: row.state,
      origin: row.origin,
      version: row.version,
    }))
    .toSorted((one, other) => compareRussian(one.name, other.name) || (one.id < other.id ? -1 : 1));
};

/** Who is expected at a meeting, who is invited and who came; null when there is no such meeting. */
export const meetingPeople = (
  portfolio: Portfolio,
  { meetingId, canPrepare }: { meetingId: string; canPrepare: boolean },
): MeetingPeopleView | null => {
  const meeting = portfolio.Meeting.find(({ id }) => id === meetingId);
  if (meeting === undefined) return null;
  const posts = new Set(membersOn(portfolio, meeting).map(({ positionId }) => positionId));
  const positions = byId(portfolio.Position);
  const outsiders = (["chair", "secretary"] as const).flatMap((part) => {
    const post = referenceTo(positions, meeting[`${part}PositionId`]);
    return post === null || posts.has(post.id) ? [] : [{ part, post }];
  });
  return {
    meetingId,
    date: meeting.date,
    kind: meeting.kind,
    members: memberLines(portfolio, meeting),
    invited: invitedLines(portfolio, meeting),
    quorum: quorumOf(portfolio, meeting),
    quorumShare: portfolio.Council.find(({ id }) => id === meeting.councilId)?.quorumShare ?? null,
    outsiders: posts.size === 0 ? [] : outsiders,
    hasCome: meeting.date <= portfolio.today,
    canMark: canPrepare && meetingRefusal(meeting, "attendance") === null,
  };
};

/** Whether a mark may be made: nobody is present, or stands in, before the day. Null when nothing stands against it. */
export const markRefusal = (
  { date }: Pick<MeetingRecord, "date">,
  { state, today }: { state: AttendanceState; today: CalendarDate },
): CouncilRefusal | null =>
  today < date && (state === "present" || state === "substituted")
    ? { code: "attendance_too_early", field: null }
    : null;

/** Whether somebody may be invited: not one who is invited already. Null when nothing stands against it. */
export const invitationRefusal = (
  invited: readonly MeetingAttendanceRecord[],
  { positionId, name }: { positionId: string | null; name: string | null },
): CouncilRefusal | null =>
  invited.some((one) => one.memberId === null && one.positionId === positionId && one.name === name)
    ? { code: "invited_twice", field: positionId === null ? "name" : "positionId" }
    : null;
