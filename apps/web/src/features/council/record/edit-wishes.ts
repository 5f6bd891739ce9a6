import type { MinutesView } from "@kedr/domain";
import { itemFields, itemIn, type ItemFields, type RecordWish } from "./wishes.ts";

/** Changes fields of a question's record. */
export const itemWish = (
  latest: MinutesView,
  itemId: string,
  mine: Partial<ItemFields>,
): RecordWish | null => {
  const item = itemIn(latest, itemId);
  return item ? { kind: "recordItem", itemId, version: item.version, base: itemFields(item), mine } : null;
};

interface TypedWords {
  field: "heard" | "spoke";
  text: string | null;
  /** What the text was made over. */
  over: string | null;
}

/**
 * Writes a text that was typed. Where the record says something else by now than what it was typed over, the wish stands on
 * the version before, so that the server refuses it and nobody's words are written over unseen.
 */
export const typedWish = (
  latest: MinutesView,
  itemId: string,
  { field, text, over }: TypedWords,
): RecordWish | null => {
  const item = itemIn(latest, itemId);
  if (!item) return null;
  const isSame = item[field] === over;
  return {
    kind: "recordItem",
    itemId,
    version: isSame ? item.version : Math.max(item.version - 1, 1),
    base: { ...itemFields(item), [field]: over },
    mine: { [field]: text },
  };
};
