import type { CardChoices } from "@kedr/domain";
import type { FormulaValues } from "./formula-rows.ts";
import { Text } from "@mantine/core";
import { checkFormula } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useArithmetic, useProblemWords } from "./use-formula-words.ts";

interface FormulaPreviewProps {
  values: FormulaValues;
  choices: CardChoices;
}

/** What the formula would give today, or what is wrong with it so far; by the reader that the server reads it with. */
export const FormulaPreview = ({ values: { formula, terms }, choices }: FormulaPreviewProps) => {
  const { t } = useTranslation();
  const problemWords = useProblemWords();
  const arithmetic = useArithmetic();
  const words = (): string => {
    if (formula.trim() === "") return t("indicatorCard.formulaForm.empty");
    const read = checkFormula(
      formula,
      terms.map(({ symbol }) => symbol),
    );
    if ("problem" in read)
      return t("indicatorCard.formulaForm.wrong", { problem: problemWords(read.problem) });
    const known = new Map(choices.indicators.map(({ id, value }) => [id, value]));
    const valued = terms.map(
      ({ symbol, indicatorId }) => [symbol, known.get(indicatorId ?? "") ?? null] as const,
    );
    const missing = valued.filter(([, value]) => value === null).map(([symbol]) => symbol);
    if (missing.length > 0) return t("indicatorCard.formulaForm.noValue", { symbols: missing.join(", ") });
    const values = new Map(
      valued.flatMap(([symbol, value]) => (value === null ? [] : [[symbol, value] as const])),
    );
    const result = arithmetic(formula, values);
    return result === null
      ? t("indicatorCard.formula.lack.division_by_zero", { at: formula.indexOf("/") + 1 })
      : t("indicatorCard.formulaForm.preview", { arithmetic: result });
  };
  return (
    <Text size="sm" component="output" aria-live="polite">
      {words()}
    </Text>
  );
};
