import type { QueuedReschedule } from "@kedr/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { failureText } from "../../components/failure-text.ts";
import { useNotices } from "../../components/notices.tsx";
import { readFailure } from "../../lib/errors.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useTakeBackDecision } from "./use-take-back-decision.ts";

/** Accepts or returns a request. What is said against it stands at the comment, or above the buttons. */
export const useDecision = ({ id, version, target }: QueuedReschedule, onClose: () => void) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const { write, isWriting } = useWrite(useTRPC().reschedule.decide.mutationOptions());
  const { takeBack } = useTakeBackDecision();
  const [comment, setComment] = useState("");
  const [errorOfComment, setErrorOfComment] = useState<string | null>(null);
  const [errorOfForm, setErrorOfForm] = useState<string | null>(null);
  const { title } = target;

  const decide = async (decision: "accept" | "return") => {
    if (decision === "return" && comment.trim() === "") {
      setErrorOfComment(t("movedTargets.decision.commentNeeded"));
      return;
    }
    try {
      const decided = await write({ rescheduleId: id, version, decision, comment: comment.trim() || null });
      const told = t(`movedTargets.decision.${decision === "accept" ? "accepted" : "returned"}`, { title });
      notices.done(told, { run: () => void takeBack(decided) });
      onClose();
    } catch (error) {
      const { message, hint } = failureText(error, t);
      const isOfComment = readFailure(error).field === "comment";
      setErrorOfComment(isOfComment ? message : null);
      setErrorOfForm(isOfComment ? null : [message, hint].filter(Boolean).join(" "));
    }
  };
  const changeComment = (text: string) => {
    setComment(text);
    setErrorOfComment(null);
    setErrorOfForm(null);
  };
  return { comment, changeComment, decide, isWriting, errorOfComment, errorOfForm };
};
