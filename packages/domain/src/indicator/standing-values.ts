import type { IndicatorValueRecord } from "./indicator.record.ts";

type Correcting = Pick<IndicatorValueRecord, "id" | "correctsId">;

/**
 * The corrections of an indicator's values, by the id of the value corrected. Of a chain each names the next; were two
 * to correct one value, the later id is named, and both stand.
 */
export const correctionsOf = <Value extends Correcting>(
  values: readonly Value[],
): ReadonlyMap<string, Value> =>
  new Map(
    values
      .toSorted((one, other) => (one.id < other.id ? -1 : 1))
      .flatMap((value) => (value.correctsId === null ? [] : [[value.correctsId, value] as const])),
  );

/** The values that no other corrects. A corrected one stays in the history and counts no more, however long the chain. */
export const standingValues = <Value extends Correcting>(values: readonly Value[]): Value[] => {
  const corrected = new Set(values.map(({ correctsId }) => correctsId));
  return values.filter(({ id }) => !corrected.has(id));
};
