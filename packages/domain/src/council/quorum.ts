import type { Portfolio } from "../portfolio/portfolio.ts";
import type { MeetingRecord } from "./council.record.ts";
import { votersOf } from "./meeting-points.ts";
import { membersOn } from "./members.ts";

/** Whether enough members take part in a meeting. */
export interface Quorum {
  /** Members on the day of the meeting. */
  members: number;
  /** Of them, present or substituted. */
  present: number;
  /** How many must take part, rounded up; null while no rule is entered for the council. */
  needed: number | null;
  /** Null while it cannot be told: no rule, or no members entered. */
  isReached: boolean | null;
}

/** A share is kept in four decimals; in whole parts of it no rounding of binary fractions adds a member. */
const shareParts = 10_000;

const presentAt = ({ MeetingAttendance }: Portfolio, meetingId: string): ReadonlySet<string | null> =>
  new Set(
    MeetingAttendance.filter(
      (one) => one.meetingId === meetingId && (one.state === "present" || one.state === "substituted"),
    ).map(({ memberId }) => memberId),
  );

/**
 * Counts the members who take part: by the attendance, where a substitute counts for the member and the invited do not
 * count; in a written procedure those who have voted on any point.
 */
export const quorumOf = (portfolio: Portfolio, meeting: MeetingRecord): Quorum => {
  const members = membersOn(portfolio, meeting);
  const came =
    meeting.kind === "written" ? votersOf(portfolio, meeting.id) : presentAt(portfolio, meeting.id);
  const present = members.filter(({ id }) => came.has(id)).length;
  const share = portfolio.Council.find(({ id }) => id === meeting.councilId)?.quorumShare ?? null;
  const needed =
    share === null ? null : Math.ceil((Math.round(share * shareParts) * members.length) / shareParts);
  const isReached = needed === null || members.length === 0 ? null : present >= needed;
  return { members: members.length, present, needed, isReached };
};
