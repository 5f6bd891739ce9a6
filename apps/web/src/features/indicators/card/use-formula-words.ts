import type { FormulaLack, FormulaProblem } from "@kedr/domain";
import { evaluateFormula, printFormula, readFormula } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../lib/use-format.ts";

/** As formulas are printed on paper. */
const printed = { "+": "+", "-": "−", "*": "×", "/": "÷" } as const;

/** Words what is wrong with a formula: the place is counted from one. */
export const useProblemWords = (): ((problem: FormulaProblem) => string) => {
  const { t } = useTranslation();
  return ({ code, at, found }) => t(`indicatorCard.formula.problem.${code}`, { at: at + 1, found });
};

/** Words why a formula gives no value. */
export const useLackWords = (): ((lack: FormulaLack) => string) => {
  const { t } = useTranslation();
  const problemWords = useProblemWords();
  return (lack) => {
    switch (lack.code) {
      case "unreadable":
        return t("indicatorCard.formula.lack.unreadable", { problem: problemWords(lack.problem) });
      case "term_without_value":
      case "different_versions":
        return t(`indicatorCard.formula.lack.${lack.code}`, { symbols: lack.symbols.join(", ") });
      default:
        return t(`indicatorCard.formula.lack.${lack.code}`, { at: lack.at + 1 });
    }
  };
};

/** A formula with the values in the place of the symbols, and what it gives: `45 ÷ 60 × 100 = 75`. Null without a result. */
export const useArithmetic = () => {
  const format = useFormat();
  const shown = (value: number): string => format.number(Math.round(value * 1e4) / 1e4);
  return (text: string, values: ReadonlyMap<string, number>, resultWords = shown): string | null => {
    const read = readFormula(text);
    if ("problem" in read) return null;
    const result = evaluateFormula(read.formula, values);
    if (!("value" in result)) return null;
    const steps = printFormula(read.formula, {
      operators: printed,
      number: shown,
      term: (symbol) => {
        const value = values.get(symbol) ?? Number.NaN;
        return value < 0 ? `(${shown(value)})` : shown(value);
      },
    });
    return `${steps} = ${resultWords(result.value)}`;
  };
};
