import type { CalendarDate } from "@kedr/domain";
import type { DatasetChange, DatasetStep } from "../dataset.ts";

/** A change with the day it became known and its author. */
export interface DatedChange {
  knownOn: CalendarDate;
  actor: string;
  change: DatasetChange;
}

/** Steps in the order of their days; what one author brings on one day is one step, in the order given. */
export const toSteps = (changes: readonly DatedChange[]): DatasetStep[] => {
  const steps = new Map<string, DatasetStep>();
  for (const { knownOn, actor, change } of changes) {
    const key = `${knownOn} ${actor}`;
    const step = steps.get(key);
    if (step) step.changes.push(change);
    else steps.set(key, { knownOn, actor, changes: [change] });
  }
  return [...steps.values()].toSorted((one, other) =>
    one.knownOn < other.knownOn ? -1 : Number(one.knownOn > other.knownOn),
  );
};
