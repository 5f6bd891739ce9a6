import type { ReactNode } from "react";
import type { ConflictRow } from "./conflict-dialog.tsx";
import type { Difference, Edit } from "../lib/edit-conflict.ts";
import { useState } from "react";
import { ConflictDialog } from "./conflict-dialog.tsx";
import { readFailure } from "../lib/errors.ts";
import { differencesOf } from "../lib/edit-conflict.ts";

interface Stored<Fields> {
  fields: Fields;
  version: number;
}

/** An edit on its way to the server, with what is needed should somebody have been faster. */
export interface EditAttempt<Fields extends object> extends Edit<Fields> {
  /** The version that was read when editing began. */
  version: number;
  write: (fields: Fields, version: number) => Promise<unknown>;
  /** The record as the server sent it with the conflict; null when it cannot be read. */
  read: (current: Record<string, unknown>) => Stored<Fields> | null;
  word: (difference: Difference<Fields>) => ConflictRow;
}

/** Saves an edit; resolves to false when the other person's values were left as they are. Rejects with the write's error. */
export type SaveEdit = <Fields extends object>(attempt: EditAttempt<Fields>) => Promise<boolean>;

interface Asked {
  rows: ConflictRow[];
  answer: (isMine: boolean) => void;
}

/**
 * Saving that loses nothing: after a conflict both values are shown, and what is written then keeps the other person's
 * changes to fields that were not touched here.
 */
export const useEditConflict = (): { save: SaveEdit; dialog: ReactNode } => {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [isOpen, setIsOpen] = useState(false);

  const ask = (rows: ConflictRow[]) =>
    new Promise<boolean>((resolve) => {
      setAsked({
        rows,
        answer: (isMine) => {
          setIsOpen(false);
          resolve(isMine);
        },
      });
      setIsOpen(true);
    });

  const save: SaveEdit = async (attempt) => {
    const { base, mine, version } = attempt;
    try {
      await attempt.write({ ...base, ...mine }, version);
      return true;
    } catch (error) {
      const { code, current } = readFailure(error);
      const now = code === "conflict" && current !== null ? attempt.read(current) : null;
      if (now === null) throw error;
      const differences = differencesOf(attempt, now.fields);
      if (differences.length > 0 && !(await ask(differences.map(attempt.word)))) return false;
      return save({ ...attempt, base: now.fields, version: now.version });
    }
  };

  const dialog = (
    <ConflictDialog
      isOpen={isOpen}
      rows={asked?.rows ?? []}
      onKeepMine={() => asked?.answer(true)}
      onKeepTheirs={() => asked?.answer(false)}
    />
  );
  return { save, dialog };
};
