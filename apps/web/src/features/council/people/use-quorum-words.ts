import { useTranslation } from "react-i18next";
import { useFormat } from "../../../lib/use-format.ts";
import { choiceOf } from "./quorum-share.ts";

/** The quorum that a share of the members is, in words. */
export const useQuorumWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return (share: number | null): string => {
    const choice = choiceOf(share);
    return choice === "other"
      ? t("meetingPeople.rules.share", { share: format.share((share ?? 0) * 100) })
      : t(`meetingPeople.rules.${choice}`);
  };
};
