import type { CouncilRules } from "@kedr/domain";

/** What is written of the rules of the Council. */
export type RulesFields = Omit<CouncilRules, "version">;

const isDays = (value: unknown): value is number => typeof value === "number";

/** The rules as the server sent them with a conflict; null when they cannot be read. */
export const readStoredRules = (current: Record<string, unknown>) => {
  const { quorumShare, movesDueDates, headToldAfter, curatorToldAfter, councilToldAfter, version } = current;
  if (quorumShare !== null && typeof quorumShare !== "number") return null;
  if (typeof movesDueDates !== "boolean" || typeof version !== "number") return null;
  if (!isDays(headToldAfter) || !isDays(curatorToldAfter) || !isDays(councilToldAfter)) return null;
  const fields: RulesFields = {
    quorumShare,
    movesDueDates,
    headToldAfter,
    curatorToldAfter,
    councilToldAfter,
  };
  return { fields, version };
};
