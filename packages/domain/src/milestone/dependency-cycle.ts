import type { MilestoneDependencyRecord } from "./milestone-dependency.record.ts";

type Tie = Pick<MilestoneDependencyRecord, "milestoneId" | "dependsOnId">;

/** From the end of the search back to where it began. */
const pathTo = (end: string, cameFrom: ReadonlyMap<string, string | null>): string[] => {
  const path = [end];
  let before = cameFrom.get(end) ?? null;
  while (before !== null) {
    path.unshift(before);
    before = cameFrom.get(before) ?? null;
  }
  return path;
};

/**
 * What would wait for itself if a milestone waited for these and no others: the shortest circle, beginning with the
 * milestone, each of them waiting for the one after it and the last for the first. Null when there is none. Ties are those
 * of the whole portfolio, since milestones of one project may wait for those of another.
 */
export const findDependencyCycle = (
  ties: readonly Tie[],
  { milestoneId, dependsOnIds }: { milestoneId: string; dependsOnIds: readonly string[] },
): string[] | null => {
  const precedents = Map.groupBy(ties, (tie) => tie.milestoneId);
  const cameFrom = new Map<string, string | null>();
  const queue: string[] = [];
  for (const id of dependsOnIds) {
    if (!cameFrom.has(id)) queue.push(id);
    cameFrom.set(id, null);
  }
  for (const id of queue) {
    if (id === milestoneId) return [milestoneId, ...pathTo(id, cameFrom).slice(0, -1)];
    for (const { dependsOnId } of precedents.get(id) ?? []) {
      if (cameFrom.has(dependsOnId)) continue;
      cameFrom.set(dependsOnId, id);
      queue.push(dependsOnId);
    }
  }
  return null;
};
