import { useTranslation } from "react-i18next";

/** What is reviewed: the report of a month, or the values of a quarter told apart from it. */
export type ReviewedKind = "report" | "values";

/** The words of accepting and returning, for either kind. */
export const useReviewWords = (what: ReviewedKind) => {
  const { t } = useTranslation();
  return what === "report"
    ? {
        acceptOf: (project: string) => t("review.acceptOf", { project }),
        returnOf: (project: string) => t("review.returnOf", { project }),
        accept: {
          title: t("review.acceptTitle"),
          text: t("review.acceptText"),
          done: t("review.accepted"),
        },
        return: {
          title: t("review.returnTitle"),
          text: t("review.returnText"),
          done: t("review.returnedDone"),
        },
      }
    : {
        acceptOf: (project: string) => t("review.ofValues.acceptOf", { project }),
        returnOf: (project: string) => t("review.ofValues.returnOf", { project }),
        accept: {
          title: t("review.ofValues.acceptTitle"),
          text: t("review.ofValues.acceptText"),
          done: t("review.ofValues.accepted"),
        },
        return: {
          title: t("review.ofValues.returnTitle"),
          text: t("review.ofValues.returnText"),
          done: t("review.ofValues.returned"),
        },
      };
};
