import type { MarkedText, SearchFacts, SearchKind } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";

/** What a find is called: its name as found; a meeting has none and is called by its day. */
export const useHitTitle = (): ((
  hit: { kind: SearchKind; facts: SearchFacts },
  title: MarkedText,
) => MarkedText) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ kind, facts: { meetingDate, meetingNumber } }, title) => {
    if (kind !== "meeting" || meetingDate === undefined) return title;
    const date = format.dateInWords(meetingDate);
    return {
      text:
        meetingNumber === undefined
          ? t("search.facts.meeting", { date })
          : t("search.facts.meetingNumbered", { date, number: meetingNumber }),
      marks: [],
    };
  };
};
