import type { IndicatorBodies } from "@kedr/domain";
import type { AskedLine } from "./use-record-bodies.ts";
import { useTranslation } from "react-i18next";
import { QuestionsDialog, type Confirmed } from "../../value-entry/questions-dialog.tsx";
import { useQuestionWords } from "../../value-entry/use-question-words.ts";
import { useFigureWords } from "../use-figure-words.ts";

const useLineWords = (bodies: IndicatorBodies) => {
  const { t } = useTranslation();
  const words = useFigureWords(bodies);
  const question = useQuestionWords();
  return ({ name, questions, figures: { numerator, denominator, value } }: AskedLine) => {
    const share = denominator ? ((numerator ?? 0) / denominator) * 100 : null;
    const figure = words.figure(value ?? share ?? 0);
    return {
      title: name,
      questions: questions.map((asked) =>
        t("bodies.entry.review.asked", { figure, question: question(asked) }),
      ),
      confirm: t("bodies.entry.review.confirm", { name, figure }),
    };
  };
};

interface BodiesReviewProps {
  bodies: IndicatorBodies;
  asked: readonly AskedLine[];
  /** Of how many in all. */
  total: number;
  isBusy: boolean;
  onSave: (confirmed: Confirmed) => void;
  onClose: () => void;
}

/** What is asked before the figures are saved, to confirm one by one or to go back to. */
export const BodiesReview = ({ bodies, total, ...props }: BodiesReviewProps) => {
  const { t } = useTranslation();
  return (
    <QuestionsDialog
      title={t("bodies.entry.review.title")}
      lead={t("bodies.entry.review.lead", { asked: props.asked.length, total })}
      wordsOf={useLineWords(bodies)}
      {...props}
    />
  );
};
