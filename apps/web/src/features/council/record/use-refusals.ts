import { useTranslation } from "react-i18next";
import { refusalsOf } from "./refusals.ts";
import { useRecordDesk } from "./record-desk-context.ts";
import { useWishWords } from "./use-wish-words.ts";
import { subjectOf } from "./wishes.ts";
import type { QueuedWrite } from "./write-queue.ts";

/** What was not taken of a subject: the writes, and the words for each of its fields. */
export const useRefusals = (subject: string) => {
  const { t } = useTranslation();
  const { queue, stored } = useRecordDesk();
  const { value } = useWishWords(stored);
  const writes = queue.filter(({ wish, refusal }) => refusal !== null && subjectOf(wish) === subject);
  const wordsOf = (write: QueuedWrite): { field: string | null; words: string }[] =>
    refusalsOf(write, stored).map(({ field, mine, message }) => {
      const why = message ?? t("minutes.refused.elsewhere");
      const told = value(mine);
      return {
        field,
        words:
          told === null
            ? t("minutes.refused.atField", { why })
            : t("minutes.refused.mineAtField", { mine: told, why }),
      };
    });
  const all = writes.flatMap(wordsOf);
  return {
    writes,
    wordsOf,
    /** What was not taken of a field; undefined where nothing was refused. */
    at: (field: string): string | undefined => all.find((one) => one.field === field)?.words,
  };
};
