import type { EarlierValue, ValueQuestion } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { useTimeWords } from "./use-time-words.ts";

/** Words a question about a value that is being entered. */
export const useQuestionWords = () => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const time = useTimeWords();
  const of = (value: EarlierValue) => ({ value: number(value.value), time: time(value) });
  const limits = ({ minimum, maximum }: { minimum: number | null; maximum: number | null }): string => {
    if (minimum === null) return t("valueEntry.range.atMost", { maximum: number(maximum ?? 0) });
    if (maximum === null) return t("valueEntry.range.atLeast", { minimum: number(minimum) });
    return t("valueEntry.range.between", { minimum: number(minimum), maximum: number(maximum) });
  };
  return (question: ValueQuestion): string => {
    switch (question.code) {
      case "out_of_range":
        return question.isAssumed
          ? t("valueEntry.question.outOfPercent")
          : t("valueEntry.question.outOfRange", { range: limits(question) });
      case "decimal_slip":
        return question.factor > 1
          ? t("valueEntry.question.slipUp", { factor: number(question.factor), ...of(question.previous) })
          : t("valueEntry.question.slipDown", {
              factor: number(Math.round(1 / question.factor)),
              ...of(question.previous),
            });
      case "magnitude":
        return t("valueEntry.question.magnitude", of(question.previous));
      case "against_zero":
        return t("valueEntry.question.againstZero", of(question.previous));
      case "large_step":
        return t("valueEntry.question.largeStep", {
          ...of(question.previous),
          largest: number(question.largest),
        });
      case "worse_than_ever":
        return t("valueEntry.question.worse", of(question.previous));
      case "earlier_than_last":
        return t("valueEntry.question.earlier", of(question.last));
      case "duplicate":
        return t("valueEntry.question.duplicate");
      case "disagrees":
        return t("valueEntry.question.disagrees", of(question.other));
    }
  };
};
