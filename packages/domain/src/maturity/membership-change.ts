import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import type { MethodologyMemberRecord } from "./maturity.record.ts";
import type { MethodologyRefusal } from "./methodology-refusal.ts";

/** How a version counts an indicator. */
export type MemberFields = Pick<
  MethodologyMemberRecord,
  "indicatorId" | "isCounted" | "reason" | "industryId" | "weight" | "cap" | "direction"
>;

/** What becomes of the members of a version. */
export interface MembershipChange {
  added: MemberFields[];
  edited: { id: string; fields: MemberFields }[];
  /** Ids of memberships. */
  removed: string[];
}

/**
 * Says of indicators how a version counts them; the others stay as they are, those taken out are members no more. One
 * that does not count needs its reason, and a version without anything that counts is no methodology.
 * `known` are the version's members.
 */
export const saveMembers = (
  said: readonly MemberFields[],
  { takenOut, known }: { takenOut: readonly string[]; known: readonly MethodologyMemberRecord[] },
): RuleAnswer<MembershipChange, MethodologyRefusal> => {
  if (said.some(({ isCounted, reason }) => !isCounted && reason === null))
    return refused("uncounted_without_reason", "members");
  const saying = new Map(
    said.map((fields) => [
      fields.indicatorId,
      { ...fields, reason: fields.isCounted ? null : fields.reason },
    ]),
  );
  const out = new Set(takenOut);
  const staying = known.filter(({ indicatorId }) => !out.has(indicatorId));
  const members = new Set(staying.map(({ indicatorId }) => indicatorId));
  const added = [...saying.values()].filter(({ indicatorId }) => !members.has(indicatorId));
  const after = [...staying.map((member) => saying.get(member.indicatorId) ?? member), ...added];
  if (!after.some(({ isCounted }) => isCounted)) return refused("membership_empty", "members");
  return {
    isAllowed: true,
    fields: {
      added,
      edited: staying.flatMap(({ id, indicatorId }) => {
        const fields = saying.get(indicatorId);
        return fields ? [{ id, fields }] : [];
      }),
      removed: known.filter(({ indicatorId }) => out.has(indicatorId)).map(({ id }) => id),
    },
  };
};
