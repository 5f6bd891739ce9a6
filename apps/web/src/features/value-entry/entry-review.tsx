import type { AskedCell } from "./use-save-values.ts";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { QuestionsDialog, type Confirmed } from "./questions-dialog.tsx";
import { useQuestionWords } from "./use-question-words.ts";
import { useTimeWords } from "./use-time-words.ts";

/** A cell with what is asked of it and the values that stand beside it. */
const useCellWords = () => {
  const { t } = useTranslation();
  const { number } = useFormat();
  const time = useTimeWords();
  const words = useQuestionWords();
  return ({ cell: { indicator, column, state }, questions }: AskedCell) => {
    const value = state.status === "changed" ? number(state.value) : "";
    const history = indicator.values
      .slice(-4)
      .map((one) => t("valueEntry.review.past", { value: number(one.value), time: time(one) }));
    return {
      title: t("valueEntry.cell", { name: indicator.name, time: time(column) }),
      questions: questions.map((question) =>
        t("valueEntry.review.asked", { value, question: words(question) }),
      ),
      history: history.length === 0 ? null : t("valueEntry.review.history", { values: history.join("; ") }),
      confirm: t("valueEntry.review.confirm", { value }),
    };
  };
};

interface EntryReviewProps {
  asked: readonly AskedCell[];
  /** Of how many values in all. */
  total: number;
  isBusy: boolean;
  onSave: (confirmed: Confirmed) => void;
  onClose: () => void;
}

/** What is asked before the values are saved, cell by cell, to confirm or to go back to. */
export const EntryReview = ({ total, ...props }: EntryReviewProps) => {
  const { t } = useTranslation();
  return (
    <QuestionsDialog
      title={t("valueEntry.review.title")}
      lead={t("valueEntry.review.lead", { asked: props.asked.length, total })}
      wordsOf={useCellWords()}
      {...props}
    />
  );
};
