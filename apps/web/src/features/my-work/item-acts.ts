import type { MilestoneView } from "@kedr/domain";
import { canAskToMove } from "../moved-targets/can-ask-to-move.ts";
import type { WorkCommand } from "./work-keys.ts";

/** What can be done with a milestone where it stands. */
export type Act = "complete" | "reopen" | "forecast" | "move" | "files" | "comments";

/** In the past nothing is written; files and remarks can be read where there are some. */
export const actsOn = (
  milestone: Pick<MilestoneView, "state" | "files" | "comments" | "baselineDate" | "askedMove">,
  isReadOnly: boolean,
): Act[] => {
  const { state, files, comments } = milestone;
  if (!isReadOnly && state === "completed") return ["reopen", "files", "comments"];
  if (!isReadOnly) {
    const move = canAskToMove(milestone) ? (["move"] as const) : [];
    return ["complete", "forecast", ...move, "files", "comments"];
  }
  return [
    ...(files.length > 0 ? ["files" as const] : []),
    ...(comments.length > 0 ? ["comments" as const] : []),
  ];
};

/** What a key does to a milestone; null where that cannot be done now. Walking is nobody's act. */
export const actOf = (command: WorkCommand, acts: readonly Act[]): Act | null =>
  acts.find((act) => act === command) ?? null;
