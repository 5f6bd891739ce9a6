import type { VoteCount } from "@kedr/domain";
import { useTranslation } from "react-i18next";

/** Words the result of a vote: «за 7, против 1, воздержались 2», and apart those who had a conflict of interest. */
export const useVoteWords = (): ((count: VoteCount) => string) => {
  const { t } = useTranslation();
  return ({ for: inFavour, against, abstained, conflict }) =>
    conflict === 0
      ? t("minutes.votes.count", { inFavour, against, abstained })
      : t("minutes.votes.countWithConflict", { inFavour, against, abstained, conflict });
};
