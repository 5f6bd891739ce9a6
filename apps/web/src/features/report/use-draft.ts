import { useEffect, useRef, useState } from "react";
import type { DraftKeeper } from "./draft-keeper.ts";
import { createDraftKeeper } from "./draft-keeper.ts";
import type { Draft } from "./drafts.ts";
import { dropDraft } from "./drafts.ts";
import type { Edits } from "./edits.ts";
import { noEdits } from "./edits.ts";
import type { Place } from "./kept-store.ts";

const now = (): string => new Date().toISOString();

/** The changes of a form, kept as they are typed; and what another tab has made of the same report. */
export const useDraft = (place: Place, draft: Draft | null) => {
  const [edits, setEdits] = useState<Edits>(draft ?? noEdits);
  const [savedAt, setSavedAt] = useState(draft?.savedAt ?? null);
  const [other, setOther] = useState<Draft | null>(null);
  const isTouched = useRef(false);
  const keeper = useRef<DraftKeeper | null>(null);
  const [start] = useState({ place, draft });

  useEffect(() => {
    const kept = createDraftKeeper({
      place: start.place,
      known: start.draft,
      now,
      onSaved: (saved) => setSavedAt(saved.savedAt),
      onOther: (newer) => {
        if (isTouched.current) return setOther(newer);
        kept.goOnFrom(newer);
        setEdits(newer);
        setSavedAt(newer.savedAt);
      },
    });
    keeper.current = kept;
    const saveNow = () => void kept.flush();
    addEventListener("pagehide", saveNow);
    return () => {
      removeEventListener("pagehide", saveNow);
      kept.close();
    };
  }, [start]);

  const change = (next: Edits): void => {
    isTouched.current = true;
    setEdits(next);
    keeper.current?.later(next);
  };
  return {
    edits,
    savedAt,
    change,
    other,
    settleOther: (choice: "mine" | "theirs"): void => {
      if (!other) return;
      keeper.current?.goOnFrom(other);
      setOther(null);
      if (choice === "mine") return change(edits);
      isTouched.current = false;
      setEdits(other);
      setSavedAt(other.savedAt);
    },
    flush: async (): Promise<string | null> => (await keeper.current?.flush()) ?? null,
    /** Throws the draft away and starts from what is prefilled. */
    reset: (): void => {
      keeper.current?.forget();
      keeper.current?.goOnFrom(null);
      isTouched.current = false;
      setEdits(noEdits);
      setSavedAt(null);
      dropDraft(place).catch(() => undefined);
    },
    /** The report has left: nothing of this form is to be saved any more. */
    forget: (): void => keeper.current?.forget(),
  };
};

export type FormDraft = ReturnType<typeof useDraft>;
