import type { AgendaCommentView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../../components/notices.tsx";
import { useWrite } from "../../../lib/mutations.ts";
import { useTRPC } from "../../../lib/trpc.ts";

/** Taking a comment or its answer back; both are cheap to do again. */
export const useCommentWrites = ({ id: commentId, version }: AgendaCommentView) => {
  const { t } = useTranslation();
  const { done, failed } = useNotices();
  const { circulation } = useTRPC();
  const taking = useWrite(circulation.withdrawComment.mutationOptions());
  const answering = useWrite(circulation.answer.mutationOptions());
  const tried = async (write: () => Promise<unknown>, words: string) => {
    try {
      await write();
      done(words);
    } catch (error) {
      failed(error);
    }
  };
  return {
    isWriting: taking.isWriting || answering.isWriting,
    withdraw: () => tried(() => taking.write({ commentId, version }), t("circulation.comment.withdrawn")),
    reopen: () =>
      tried(
        () => answering.write({ commentId, version, state: "open", answer: null }),
        t("circulation.comment.reopened"),
      ),
  };
};
