import type { FormulaView } from "@kedr/domain";

/** A term of a formula as its form holds it. */
export interface TypedTerm {
  key: number;
  symbol: string;
  indicatorId: string | null;
}

/** A formula with its terms, as the form holds them. */
export type FormulaValues = {
  formula: string;
  terms: TypedTerm[];
};

/** What the form begins with. */
export const formulaValues = (formula: FormulaView | null): FormulaValues => ({
  formula: formula?.text ?? "",
  terms: (formula?.terms ?? []).map(({ symbol, indicatorId }, key) => ({ key, symbol, indicatorId })),
});

const letters = "abcdefghijklmnopqrstuvwxyz".split("");

/** A new term under the first letter that is free. */
export const nextTerm = (terms: readonly TypedTerm[]): TypedTerm => {
  const used = new Set(terms.map(({ symbol }) => symbol));
  return {
    key: Math.max(-1, ...terms.map(({ key }) => key)) + 1,
    symbol: letters.find((letter) => !used.has(letter)) ?? "",
    indicatorId: null,
  };
};
