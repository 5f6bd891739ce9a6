import type { SearchFacts, SearchKind } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";

/** What tells a find from others of its name: short pieces, each complete in itself. */
export const useFactWords = (): ((kind: SearchKind, facts: SearchFacts) => string[]) => {
  const { t } = useTranslation();
  const format = useFormat();
  const due = ({ date, doneOn }: SearchFacts): string | undefined => {
    if (doneOn !== undefined) return t("search.facts.doneOn", { date: format.date(doneOn) });
    return date === undefined ? undefined : t("search.facts.date", { date: format.date(date) });
  };
  const meeting = (kind: SearchKind, { meetingDate, place }: SearchFacts): string | undefined => {
    if (meetingDate === undefined || kind === "meeting") return undefined;
    const date = format.dateInWords(meetingDate);
    if (kind === "question") return t("search.facts.question", { place: place ?? "", date });
    return t("search.facts.point", { place: place ?? "", date });
  };
  return (kind, facts) =>
    [
      facts.projectName,
      facts.industryName,
      facts.bodyName,
      facts.frameworkName,
      facts.postTitle,
      meeting(kind, facts),
      facts.term === undefined ? undefined : t(`shared.standing.${facts.term}`),
      due(facts),
    ].filter((word) => word !== undefined);
};
