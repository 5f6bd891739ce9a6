import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import type { ReviewedKind } from "./review-words.ts";

/** A review that may be taken back. */
interface Reviewed {
  what: ReviewedKind;
  id: string;
  version: number;
}

/** Takes reviews back, and says so, or why not. One that is refused leaves those before it taken back. */
export const useTakeBackReview = () => {
  const { t } = useTranslation();
  const { report } = useTRPC();
  const notices = useNotices();
  const ofMonth = useWrite(report.takeBackReview.mutationOptions());
  const ofQuarter = useWrite(report.takeBackValuesReview.mutationOptions());
  const takeBack = async (reviews: readonly Reviewed[]): Promise<void> => {
    try {
      for (const { what, id, version } of reviews) {
        const { write } = what === "report" ? ofMonth : ofQuarter;
        // One after another: each is a decision of its own, and the first refusal ends it.
        await write({ reportId: id, version });
      }
      notices.done(t("review.takenBack", { count: reviews.length }));
    } catch (error) {
      notices.failed(error);
    }
  };
  return { takeBack, isWriting: ofMonth.isWriting || ofQuarter.isWriting };
};
