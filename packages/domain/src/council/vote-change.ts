import type { CalendarDate } from "../calendar/calendar-date.ts";
import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import type { MeetingRecord } from "./council.record.ts";
import type { AttendanceState, VoteChoice, VoteRecord } from "./member.record.ts";

/** Why a vote is not taken; the API words it. */
export type VoteRefusalCode =
  | "conflict_needs_word"
  | "vote_absent"
  | "vote_not_member"
  | "voting_closed"
  | "voting_not_written";

export interface VoteRefusal {
  code: VoteRefusalCode;
  field: string | null;
}

/** How a member voted; a choice of null takes the vote back. */
export interface ToldVote {
  choice: VoteChoice | null;
  note: string | null;
}

/** Who votes: at a meeting those present or substituted, in a written procedure every member. */
export const mayVoteAt = ({ kind }: Pick<MeetingRecord, "kind">, attendance: AttendanceState): boolean =>
  kind === "written" || attendance === "present" || attendance === "substituted";

/** Takes a vote of a member. `attendance` is null for whoever is no member on the day of the meeting. */
export const takeVote = (
  meeting: Pick<MeetingRecord, "kind">,
  attendance: AttendanceState | null,
  { choice, note }: ToldVote,
): RuleAnswer<Pick<VoteRecord, "note"> & { choice: VoteChoice | null }, VoteRefusal> => {
  if (attendance === null) return refused("vote_not_member", "councilMemberId");
  if (choice !== null && !mayVoteAt(meeting, attendance)) return refused("vote_absent", "councilMemberId");
  if (choice === "conflict" && note === null) return refused("conflict_needs_word", "note");
  return { isAllowed: true, fields: { choice, note } };
};

/** Whether members vote themselves: in a written procedure, from its opening to its last day. Null when they do. */
export const castingRefusal = (
  { kind, state, votingUntil }: Pick<MeetingRecord, "kind" | "state" | "votingUntil">,
  today: CalendarDate,
): VoteRefusal | null => {
  if (kind !== "written") return { code: "voting_not_written", field: null };
  if (state !== "in_session" || votingUntil === null || today > votingUntil)
    return { code: "voting_closed", field: null };
  return null;
};
