import type { MilestoneView } from "@kedr/domain";

/** An open milestone with a baseline may be asked to move, once at a time. Who may ask is for the caller to know. */
export const canAskToMove = ({
  state,
  baselineDate,
  askedMove,
}: Pick<MilestoneView, "state" | "baselineDate" | "askedMove">): boolean =>
  state !== "completed" && state !== "cancelled" && baselineDate !== null && askedMove === null;
