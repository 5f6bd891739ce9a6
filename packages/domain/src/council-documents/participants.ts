import type { MeetingRecord } from "../council/council.record.ts";
import type { AttendanceState, CouncilPart, MeetingAttendanceRecord } from "../council/member.record.ts";
import { votersOf } from "../council/meeting-points.ts";
import { memberName, membersOn } from "../council/members.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { compareRussian } from "../wording/russian-order.ts";

/** A member of the Council at a meeting. */
export interface Participant {
  memberId: string;
  name: string;
  part: CouncilPart;
  /** Who came in the member's place: in words, else the post entered for it. Null for whoever came in person. */
  substitute: string | null;
}

/** Somebody who is no member. */
export interface Invited {
  name: string;
  state: AttendanceState;
}

/** Who came, by what is entered; members in the order of the Council. */
export interface Participants {
  present: Participant[];
  absent: Participant[];
  /** Members of whom nothing is entered. */
  notTold: Participant[];
  invited: Invited[];
}

/**
 * Who took part in a meeting. In a written procedure nobody comes: there those have taken part who have voted, and of
 * the others nothing is told.
 */
export const participantsOf = (portfolio: Portfolio, meeting: MeetingRecord): Participants => {
  const rows = portfolio.MeetingAttendance.filter(({ meetingId }) => meetingId === meeting.id);
  const byMember = new Map(rows.map((row) => [row.memberId, row]));
  const isWritten = meeting.kind === "written";
  const voted = votersOf(portfolio, meeting.id);
  const members = membersOn(portfolio, meeting).map((member) => {
    const row = byMember.get(member.id);
    const state: AttendanceState = isWritten
      ? voted.has(member.id)
        ? "present"
        : "expected"
      : (row?.state ?? "expected");
    return {
      state,
      participant: {
        memberId: member.id,
        name: memberName(portfolio, member),
        part: member.part,
        substitute:
          state === "substituted"
            ? substituteOf(portfolio, { row, positionId: member.substitutePositionId })
            : null,
      },
    };
  });
  const those = (...states: AttendanceState[]): Participant[] =>
    members.filter(({ state }) => states.includes(state)).map(({ participant }) => participant);
  return {
    present: those("present", "substituted"),
    absent: those("absent"),
    notTold: those("expected"),
    invited: rows
      .filter(({ memberId }) => memberId === null)
      .map((row) => ({ name: memberName(portfolio, row), state: row.state }))
      .toSorted((one, other) => compareRussian(one.name, other.name)),
  };
};

const substituteOf = (
  { Position }: Pick<Portfolio, "Position">,
  { row, positionId }: { row: MeetingAttendanceRecord | undefined; positionId: string | null },
): string => {
  const words = row?.substituteName?.trim() ?? "";
  return words === "" ? (Position.find(({ id }) => id === positionId)?.title ?? "") : words;
};
