import type { Formula, FormulaProblem } from "./formula.ts";
import { readFormula, type ReadFormula } from "./read-formula.ts";

/** The symbols of a formula in the order of the text, each with its first place. */
export const symbolsOf = (formula: Formula): ReadonlyMap<string, number> => {
  const symbols = new Map<string, number>();
  const visit = (part: Formula): void => {
    if (part.kind === "term" && !symbols.has(part.symbol)) symbols.set(part.symbol, part.at);
    if (part.kind === "negated") visit(part.of);
    if (part.kind === "binary") {
      visit(part.left);
      visit(part.right);
    }
  };
  visit(formula);
  return symbols;
};

const misfit = (formula: Formula, symbols: readonly string[]): FormulaProblem | null => {
  const used = symbolsOf(formula);
  for (const [found, at] of used)
    if (!symbols.includes(found)) return { code: "formula_unknown_symbol", at, found };
  const unused = symbols.find((symbol) => !used.has(symbol));
  return unused === undefined ? null : { code: "formula_unused_term", at: 0, found: unused };
};

/** A formula that uses all of the symbols and no others, or what is wrong first. */
export const checkFormula = (text: string, symbols: readonly string[]): ReadFormula => {
  const read = readFormula(text);
  if ("problem" in read) return read;
  const problem = misfit(read.formula, symbols);
  return problem === null ? read : { problem };
};
