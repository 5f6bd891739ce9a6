import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { Failure } from "../../lib/errors.ts";
import { readFailure } from "../../lib/errors.ts";
import { useTRPCClient } from "../../lib/trpc.ts";
import type { Difference, Edits } from "./edits.ts";
import { claimWords, conflictsWith, keepMine, keepTheirs, valuesOf } from "./edits.ts";
import type { Place } from "./kept-store.ts";
import { startReportPost } from "./report-post.ts";
import type { Problem } from "./report-problems.ts";
import type { Sheet } from "./sheet.ts";
import type { FormDraft } from "./use-draft.ts";

export interface Sending {
  sheet: Sheet;
  place: Place;
  draft: FormDraft;
  /** What the server had against an earlier attempt. */
  refusal: Failure | null;
  /** Reads what is filled in anew. */
  reread: () => Promise<Sheet | undefined>;
  /** It was sent, or waits, or may not be sent any more: what is shown changes. */
  onSettled: (state: "sent" | "waiting" | "refused") => Promise<void>;
}

/** Checks the form, shows what stands against it, and sends it; without a network it waits and leaves by itself. */
export const useSending = ({ sheet, place, draft, refusal, reread, onSettled }: Sending) => {
  const queryClient = useQueryClient();
  const api = useTRPCClient();
  const [problems, setProblems] = useState<Problem[]>([]);
  const [failure, setFailure] = useState<Failure | null>(refusal);
  const [isSending, setIsSending] = useState(false);
  const [isAttempted, setIsAttempted] = useState(false);
  const [conflicts, setConflicts] = useState<Difference[]>(() => conflictsWith(sheet.base, draft.edits));

  const post = async (now: Sheet, edits: Edits, isAgain = false): Promise<void> => {
    const posted = await startReportPost(api, queryClient).post({
      place,
      projectName: now.projectName,
      submission: now.submissionOf(valuesOf(now.base, edits)),
      queuedAt: new Date().toISOString(),
      draftStamp: await draft.flush(),
    });
    if (posted.state === "sent") draft.forget();
    if (posted.state !== "refused") return onSettled(posted.state);
    const fresh = await reread();
    if (posted.failure.code !== "conflict" || !fresh || isAgain) {
      setFailure(posted.failure);
      return onSettled("refused");
    }
    const found = conflictsWith(fresh.base, edits);
    // Only what nobody edited here was changed there: both stay.
    if (found.length === 0) return post(fresh, edits, true);
    draft.change(edits);
    return setConflicts(found);
  };

  const attempt = async (mine: Edits): Promise<void> => {
    const { base } = sheet;
    const edits = claimWords(mine, base);
    const found = sheet.problemsIn(valuesOf(base, edits));
    const conflicting = conflictsWith(base, edits);
    setIsAttempted(true);
    setProblems(found);
    setConflicts(conflicting);
    setFailure(null);
    if (found.length > 0 || conflicting.length > 0 || isSending) return;
    setIsSending(true);
    try {
      await post(sheet, edits);
    } catch (error) {
      setFailure(readFailure(error));
    } finally {
      setIsSending(false);
    }
  };

  return {
    problems,
    failure,
    isSending,
    conflicts,
    send: () => void attempt(draft.edits),
    touched: (field: string): void => {
      setProblems((known) => known.filter((problem) => problem.field !== field));
      setFailure(null);
    },
    /** Mine was chosen; what was to be sent is sent over it. */
    keepMine: (): void => {
      const mine = keepMine(draft.edits, sheet.base);
      draft.change(mine);
      setConflicts([]);
      if (isAttempted) void attempt(mine);
    },
    keepTheirs: (): void => {
      draft.change(keepTheirs(draft.edits, conflicts));
      setConflicts([]);
    },
  };
};
