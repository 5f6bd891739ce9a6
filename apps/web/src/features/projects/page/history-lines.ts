import type { RouterOutputs } from "../../../lib/trpc.ts";
import type { HistoryEntity } from "./history-fields.ts";
import { fieldWords, historyEntity } from "./history-fields.ts";
import type { ValueReader } from "./history-values.ts";
import { wordStoredValue } from "./history-values.ts";

/** A change as it arrives: a value that JSON cannot carry is missing. */
export type HistoryChange = RouterOutputs["project"]["history"]["changes"][number];

/** One field of a change in words. `before` and `after` are null where the record did not exist. */
export interface HistoryDetail {
  label: string;
  before: string | null;
  after: string | null;
}

interface Told {
  order: number;
  detail: HistoryDetail;
}

const toldField = (
  entity: HistoryEntity,
  { operation, fields }: Pick<HistoryChange, "operation" | "fields">,
  reader: ValueReader,
): Told[] =>
  fields.flatMap(({ field, before, after }) => {
    const words = fieldWords(entity, field);
    if (!words || (operation !== "update" && words.isInHeading)) return [];
    // A new record's «no» is not news.
    if (operation === "insert" && after === false) return [];
    const was = operation === "insert" ? null : wordStoredValue(words.kind, before, reader);
    const is = operation === "delete" ? null : wordStoredValue(words.kind, after, reader);
    if ((operation !== "insert" && was === null) || (operation !== "delete" && is === null)) return [];
    return [{ order: words.order, detail: { label: reader.t(words.label), before: was, after: is } }];
  });

/** The touched fields of a change in the order of the record; empty where the heading says everything. */
export const historyDetails = (change: HistoryChange, reader: ValueReader): HistoryDetail[] => {
  const entity = historyEntity(change.entity);
  if (!entity) return [];
  return toldField(entity, change, reader)
    .toSorted((one, other) => one.order - other.order)
    .map(({ detail }) => detail);
};

/** A change that touched nothing but the day of the last update goes with the remark beside it. */
export const isWorthTelling = ({ operation, fields }: Pick<HistoryChange, "operation" | "fields">): boolean =>
  operation !== "update" || fields.length > 0;
