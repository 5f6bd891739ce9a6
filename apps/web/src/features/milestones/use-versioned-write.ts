import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failureText } from "../../components/failure-text.ts";
import { readFailure } from "../../lib/errors.ts";
import type { CurrentMilestone } from "./current-milestone.ts";
import { readCurrentMilestone } from "./current-milestone.ts";

interface VersionedWrite {
  /** Writes over a version that was seen; rejects with the server's error. */
  write: (over: CurrentMilestone) => Promise<void>;
  /** What the form was opened with. */
  read: CurrentMilestone;
  /** Fields of the form that can show an error of their own. */
  fields: readonly string[];
  onClose: () => void;
}

/**
 * A form's write over a version. What the server says against it stands at its field, or above the form when it
 * belongs to none; a newer version stops the write until one of the two is chosen.
 */
export const useVersionedWrite = ({ write, read, fields, onClose }: VersionedWrite) => {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const [error, setError] = useState<unknown>(null);
  const [conflict, setConflict] = useState<CurrentMilestone | null>(null);

  const close = () => {
    setError(null);
    setConflict(null);
    onClose();
  };
  const writeOver = async (over: CurrentMilestone) => {
    try {
      await write(over);
      close();
    } catch (refusal) {
      const failure = readFailure(refusal);
      const current = failure.code === "conflict" ? readCurrentMilestone(failure.current) : null;
      setConflict(current);
      setError(current ? null : refusal);
    }
  };
  const failure = error === null ? null : { ...failureText(error, t), field: readFailure(error).field };
  const isOfField = failure !== null && fields.includes(failure.field ?? "");

  return {
    conflict,
    submit: () => void writeOver(read),
    keepMine: () => {
      if (conflict) void writeOver(conflict);
    },
    keepTheirs: () => {
      close();
      void queryClient.invalidateQueries();
    },
    close,
    /** A field was changed: what was said about it no longer holds. */
    touched: () => setError(null),
    /** The words of the error, where it is about this field. */
    errorOf: (field: string) => (isOfField && failure.field === field ? failure.message : undefined),
    /** The words of an error that no field of the form can show. */
    errorOfForm: failure && !isOfField ? [failure.message, failure.hint].filter(Boolean).join(" ") : null,
  };
};
