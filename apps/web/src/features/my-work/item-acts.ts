import type { MilestoneView } from "@kedr/domain";
import type { WorkCommand } from "./work-keys.ts";

/** What can be done with a milestone where it stands. */
export type Act = "complete" | "reopen" | "forecast" | "comments";

/** In the past nothing is written, and remarks can be read where there are some. */
export const actsOn = (
  { state, comments }: Pick<MilestoneView, "state" | "comments">,
  isReadOnly: boolean,
): Act[] => {
  if (isReadOnly) return comments.length > 0 ? ["comments"] : [];
  return state === "completed" ? ["reopen", "comments"] : ["complete", "forecast", "comments"];
};

/** What a key does to a milestone; null where that cannot be done now. Walking is nobody's act. */
export const actOf = (command: WorkCommand, acts: readonly Act[]): Act | null =>
  acts.find((act) => act === command) ?? null;
