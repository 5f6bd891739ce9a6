import type { MilestoneRecord } from "./milestone.record.ts";

type Numbered = Pick<MilestoneRecord, "id" | "number">;

/** Milestones of a project in the order of its plan. */
export const inPlanOrder = <Item extends Numbered>(milestones: readonly Item[]): Item[] =>
  milestones.toSorted((one, other) => one.number - other.number || (one.id < other.id ? -1 : 1));

/** The number of a milestone that is added: after all others. */
export const nextMilestoneNumber = (milestones: readonly Numbered[]): number =>
  milestones.reduce((last, { number }) => Math.max(last, number), 0) + 1;

const isSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, place) => id === other[place]);

/**
 * The numbers that change when a plan is put into another order; null when the order has become another since it was read,
 * or the new one is not made of the same milestones. Numbers are 1 to n afterwards.
 */
export const renumberedTo = (
  milestones: readonly Numbered[],
  { before, wanted }: { before: readonly string[]; wanted: readonly string[] },
): Numbered[] | null => {
  const ordered = inPlanOrder(milestones);
  const now = ordered.map(({ id }) => id);
  if (!isSame(now, before) || !isSame(now.toSorted(), wanted.toSorted())) return null;
  const numbers = new Map(ordered.map(({ id, number }) => [id, number]));
  return wanted.flatMap((id, place) => (numbers.get(id) === place + 1 ? [] : [{ id, number: place + 1 }]));
};
