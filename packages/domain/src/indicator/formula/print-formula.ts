import type { Formula, FormulaOperator } from "./formula.ts";

/** How the parts of a formula are written; unless given, as they can be read again. */
export interface FormulaWriting {
  number?: (value: number) => string;
  term?: (symbol: string) => string;
  operators?: Readonly<Record<FormulaOperator, string>>;
}

const typed: Readonly<Record<FormulaOperator, string>> = { "+": "+", "-": "-", "*": "*", "/": "/" };

const rankOf = (formula: Formula): number => {
  if (formula.kind === "binary") return formula.operator === "+" || formula.operator === "-" ? 1 : 2;
  return formula.kind === "negated" ? 3 : 4;
};

/** Plain digits: what JavaScript writes as 1e21 is no number of a formula. */
const plainNumber = (value: number): string =>
  value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 });

/** Writes a formula with no more brackets than it needs; read again it is the same formula. */
export const printFormula = (formula: Formula, writing: FormulaWriting = {}): string => {
  const { number = plainNumber, term = (symbol: string) => symbol, operators = typed } = writing;
  const within = (part: Formula, rank: number): string =>
    rankOf(part) < rank ? `(${print(part)})` : print(part);
  const print = (part: Formula): string => {
    switch (part.kind) {
      case "number":
        return number(part.value);
      case "term":
        return term(part.symbol);
      case "negated":
        return `${operators["-"]}${within(part.of, 3)}`;
      case "binary":
        // The right side of a chain read from the left needs brackets at the same rank already.
        return `${within(part.left, rankOf(part))} ${operators[part.operator]} ${within(part.right, rankOf(part) + 1)}`;
    }
  };
  return print(formula);
};
