import { del, get, update } from "idb-keyval";
import { newRequestId } from "../../lib/request-id.ts";
import type { Edits } from "./edits.ts";
import type { Place } from "./kept-store.ts";
import { draftKey, keptStore } from "./kept-store.ts";

/** An unsent report, kept in this browser. */
export interface Draft extends Edits {
  /** Another one with every save: tells whether somebody else has saved meanwhile. */
  stamp: string;
  /** ISO instant by this machine's clock. */
  savedAt: string;
}

export const readDraft = async (place: Place): Promise<Draft | null> =>
  (await get<Draft>(draftKey(place), keptStore())) ?? null;

export type Saved = { isSaved: true; draft: Draft } | { isSaved: false; other: Draft };

interface Saving {
  place: Place;
  edits: Edits;
  /** The draft this one goes on from; null when there was none. */
  known: string | null;
  savedAt: string;
}

/** Saves over the draft that is known, and over no other: another tab's newer words are handed back instead. */
export const saveDraft = async ({ place, edits, known, savedAt }: Saving): Promise<Saved> => {
  const draft: Draft = { ...edits, stamp: newRequestId(), savedAt };
  let other: Draft | null = null;
  await update<Draft>(
    draftKey(place),
    (present) => {
      other = present && present.stamp !== known ? present : null;
      return other ?? draft;
    },
    keptStore(),
  );
  return other === null ? { isSaved: true, draft } : { isSaved: false, other };
};

export const dropDraft = (place: Place): Promise<void> => del(draftKey(place), keptStore());
