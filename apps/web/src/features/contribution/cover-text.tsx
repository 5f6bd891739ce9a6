import type { Cover } from "@kedr/domain";
import type { TFunction } from "i18next";
import type { Tone } from "../../theme/status-colours.ts";
import { useTranslation } from "react-i18next";
import { useChangeWords, type ChangeWords } from "./use-change-words.ts";

/** How a cover is to be seen: what is missing is no alarm by itself, what is known to be too little is. */
export const coverTone: Record<Cover["kind"], Tone> = {
  no_value: "neutral",
  no_target: "neutral",
  reached: "good",
  no_projects: "warning",
  not_stated: "warning",
  covered: "good",
  short: "bad",
};

interface Wording {
  t: TFunction;
  words: ChangeWords;
}

/** The whole sentence. */
const wordCover = (cover: Cover, { t, words }: Wording): string => {
  switch (cover.kind) {
    case "no_value":
      return t("contribution.cover.noValue");
    case "no_target":
      return t("contribution.cover.noTarget");
    case "reached":
      return t("contribution.cover.reached");
    case "no_projects":
      return t("contribution.cover.noProjects", { need: words.signed(cover.need) });
    case "not_stated":
      return t("contribution.cover.notStated", { need: words.signed(cover.need) });
    case "covered":
      return t("contribution.cover.covered", {
        need: words.signed(cover.need),
        stated: words.signed(cover.stated),
      });
    case "short":
      return t("contribution.cover.short", {
        need: words.signed(cover.need),
        stated: words.signed(cover.stated),
        by: words.amount(cover.by),
      });
  }
};

/** As few words as fit into a table. */
const wordCoverShortly = (cover: Cover, { t, words }: Wording): string => {
  switch (cover.kind) {
    case "no_value":
      return t("contribution.coverShort.noValue");
    case "no_target":
      return t("contribution.coverShort.noTarget");
    case "reached":
      return t("contribution.coverShort.reached");
    case "no_projects":
      return t("contribution.coverShort.noProjects");
    case "not_stated":
      return t("contribution.coverShort.notStated");
    case "covered":
      return t("contribution.coverShort.covered");
    case "short":
      return t("contribution.coverShort.short", { by: words.amount(cover.by) });
  }
};

/** Whether what the projects state makes up what is needed. */
export const CoverText = ({
  cover,
  unit,
  isShort = false,
}: {
  cover: Cover;
  unit: string;
  isShort?: boolean;
}) => {
  const { t } = useTranslation();
  const words = useChangeWords(unit, { isWorkedOut: true });
  return <>{(isShort ? wordCoverShortly : wordCover)(cover, { t, words })}</>;
};
