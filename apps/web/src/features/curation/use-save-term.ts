import type { PositionTermView, Reference } from "@kedr/domain";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useEditConflict } from "../../components/use-edit-conflict.tsx";
import { changedIn } from "../../lib/edit-conflict.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import type { TermFields } from "./stored-fields.ts";
import { readStoredTerm } from "./stored-fields.ts";
import { useFieldWords } from "./use-field-words.ts";

interface SaveTerm {
  save: (edited: TermFields) => Promise<void>;
  isWriting: boolean;
  dialog: ReactNode;
}

/** Notes a term of the post (null), or rewrites one over the version that was read when the form was opened. */
export const useSaveTerm = ({ post, term }: { post: Reference; term: PositionTermView | null }): SaveTerm => {
  const { t } = useTranslation();
  const notices = useNotices();
  const { write, isWriting } = useWrite(useTRPC().positionTerm.save.mutationOptions());
  const conflict = useEditConflict();
  const word = useFieldWords();
  const done = () => notices.done(t("curation.done.termSaved", { post: post.name }));
  const save = async (edited: TermFields) => {
    if (term === null) {
      await write({ positionId: post.id, ...edited });
      return done();
    }
    const { id: termId, version, state, fromDate, toDate, basis } = term;
    const base: TermFields = { state, fromDate, toDate, basis };
    const isSaved = await conflict.save({
      base,
      mine: changedIn(base, edited),
      version,
      write: (fields, read) => write({ positionId: post.id, termId, version: read, ...fields }),
      read: readStoredTerm,
      word,
    });
    if (isSaved) done();
  };
  return { save, isWriting, dialog: conflict.dialog };
};
