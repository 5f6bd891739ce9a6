import { daysBetween } from "../calendar/days.ts";
import type { MilestoneAskedMove, MilestoneMoves } from "../milestone/milestone.view.ts";
import type { RescheduleRequestRecord } from "./reschedule.record.ts";

const byDecision = (one: RescheduleRequestRecord, other: RescheduleRequestRecord): number => {
  const [left, right] = [one.decidedOn ?? "", other.decidedOn ?? ""];
  return left === right ? (one.id < other.id ? -1 : 1) : left < right ? -1 : 1;
};

/** How a milestone's baseline came to where it is; null when it was never moved. Takes the milestone's own requests. */
export const milestoneMoves = (requests: readonly RescheduleRequestRecord[]): MilestoneMoves | null => {
  const moves = requests.filter(({ state }) => state === "accepted").toSorted(byDecision);
  const originalDate = moves[0]?.oldDate ?? null;
  const latest = moves.at(-1)?.newDate ?? null;
  if (originalDate === null || latest === null) return null;
  return { originalDate, count: moves.length, days: daysBetween(originalDate, latest) };
};

/** The request of a milestone that waits for a decision; null when none does. */
export const askedMove = (requests: readonly RescheduleRequestRecord[]): MilestoneAskedMove | null => {
  const open = requests.find(({ state }) => state === "requested");
  if (!open || open.newDate === null) return null;
  return { id: open.id, newDate: open.newDate, requestedOn: open.requestedOn };
};
