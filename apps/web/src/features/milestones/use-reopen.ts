import type { MilestoneView } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useSeriesWords } from "./use-series-words.ts";

/** Takes a completion back: the undo of completing, and the way out of a mistaken one. */
export const useReopen = () => {
  const { t } = useTranslation();
  const notices = useNotices();
  const { write, isWriting } = useWrite(useTRPC().milestone.reopen.mutationOptions());
  const withSeries = useSeriesWords();
  const reopen = async ({ id, title, version }: Pick<MilestoneView, "id" | "title" | "version">) => {
    try {
      const { series } = await write({ milestoneId: id, version });
      notices.done(withSeries(t("milestones.reopened", { title }), series));
    } catch (error) {
      notices.failed(error);
    }
  };
  return { reopen, isReopening: isWriting };
};
