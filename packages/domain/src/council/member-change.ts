import { periodsOverlap } from "../calendar/day-period.ts";
import type { RuleAnswer } from "../change/rule-answer.ts";
import { refused } from "../change/rule-answer.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { CouncilRefusal } from "./council-change.ts";
import type { CouncilMemberRecord } from "./member.record.ts";
import type { SaveMemberInput } from "./member.schema.ts";

/** What is told of a member. */
export type CouncilMemberFields = Omit<CouncilMemberRecord, "id" | "councilId" | "origin" | "version">;

const no = (code: CouncilRefusal["code"], field: string): { isAllowed: false; refusal: CouncilRefusal } =>
  refused(code, field);

/** A post belongs once at a time, and there is one chair at a time. */
const clash = (
  fields: CouncilMemberFields,
  others: readonly CouncilMemberRecord[],
): { isAllowed: false; refusal: CouncilRefusal } | null => {
  const meanwhile = others.filter((other) => periodsOverlap(other, fields));
  const isSame = (other: CouncilMemberRecord): boolean =>
    other.positionId === fields.positionId && other.name === fields.name;
  if (meanwhile.some(isSame)) return no("member_twice", fields.positionId === null ? "name" : "positionId");
  if (fields.part === "chair" && meanwhile.some(({ part }) => part === "chair"))
    return no("chair_taken", "part");
  return null;
};

/**
 * What to store of a member, given the other members of the council. A member is a post, a name, or a named person in a
 * post; the last day is not before the first, and nobody stands in for themselves.
 */
export const saveMember = (
  input: Omit<SaveMemberInput, "requestId" | "councilMemberId" | "version">,
  others: readonly CouncilMemberRecord[],
): RuleAnswer<
  CouncilMemberFields,
  CouncilRefusal | { code: "term_ends_before_start"; field: "toDate" | null }
> => {
  const { part, positionId, name, substitutePositionId, fromDate, toDate, basis } = input;
  if (positionId === null && name === null) return no("member_nobody", "positionId");
  if (toDate !== null && toDate < fromDate) return refused("term_ends_before_start", "toDate");
  if (substitutePositionId !== null && substitutePositionId === positionId)
    return no("substitute_is_member", "substitutePositionId");
  const fields = { part, positionId, name, substitutePositionId, fromDate, toDate, basis };
  return clash(fields, others) ?? { isAllowed: true, fields };
};

/** Whether a member may be removed as a wrong entry: not once marked at a meeting, or with a vote. Such one is ended. */
export const memberRemovalRefusal = (
  { MeetingAttendance, Vote }: Pick<Portfolio, "MeetingAttendance" | "Vote">,
  memberId: string,
): CouncilRefusal | null =>
  [...MeetingAttendance, ...Vote].some((record) => record.memberId === memberId)
    ? { code: "member_in_record", field: null }
    : null;
