import type { Draft } from "./drafts.ts";
import { readDraft, saveDraft } from "./drafts.ts";
import type { Edits } from "./edits.ts";
import type { Place } from "./kept-store.ts";
import { hearTabs, tellTabs } from "./tabs.ts";

/** Long enough not to write at every letter, short enough that a closed lid costs a word at most. */
const pause = 300;

interface Keeping {
  place: Place;
  /** The draft that was read; null when there was none. */
  known: Draft | null;
  /** Another tab has saved other words. Nothing more is saved here until `goOnFrom` tells which of the two stays. */
  onOther: (other: Draft) => void;
  onSaved: (draft: Draft) => void;
  now: () => string;
}

/** Keeps the draft of one form: a moment after the last change, one save after the other. */
export const createDraftKeeper = ({ place, known, onOther, onSaved, now }: Keeping) => {
  let stamp = known?.stamp ?? null;
  let pending: Edits | null = null;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let line: Promise<void> = Promise.resolve();

  const savePending = async (): Promise<void> => {
    if (pending === null || isStopped) return;
    const edits = pending;
    pending = null;
    const saved = await saveDraft({ place, edits, known: stamp, savedAt: now() });
    if (!saved.isSaved) {
      isStopped = true;
      return onOther(saved.other);
    }
    stamp = saved.draft.stamp;
    onSaved(saved.draft);
    tellTabs({ what: "draft", place });
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    // A browser that keeps nothing (private windows, a full disk) must not stop the work.
    line = line.then(savePending).catch(() => undefined);
    return line;
  };
  const hear = async (): Promise<void> => {
    const other = await readDraft(place);
    if (other && other.stamp !== stamp) onOther(other);
  };
  const close = hearTabs(place, (what) => {
    if (what === "draft") line = line.then(hear).catch(() => undefined);
  });

  return {
    later: (edits: Edits): void => {
      pending = edits;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), pause);
    },
    /** Saves what is pending; gives the stamp of the draft that now stands for this form. */
    flush: async (): Promise<string | null> => {
      await flush();
      return stamp;
    },
    /** The choice is made: what is saved next stands over that draft. */
    goOnFrom: (draft: Draft | null): void => {
      stamp = draft?.stamp ?? null;
      isStopped = false;
    },
    /** What has not been saved is forgotten: the report has left, or the draft was thrown away. */
    forget: (): void => {
      pending = null;
      clearTimeout(timer);
    },
    close: (): void => {
      void flush();
      close();
    },
  };
};

export type DraftKeeper = ReturnType<typeof createDraftKeeper>;
