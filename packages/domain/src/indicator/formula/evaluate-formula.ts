import type { Formula, FormulaOperator } from "./formula.ts";

/** A number, unrounded; or why there is none: `at` is the place of the operator in the text, from 0. */
export type FormulaResult = { value: number } | { lack: "division_by_zero" | "too_large"; at: number };

const combine: Record<FormulaOperator, (left: number, right: number) => number> = {
  "+": (left, right) => left + right,
  "-": (left, right) => left - right,
  "*": (left, right) => left * right,
  "/": (left, right) => left / right,
};

/** Works a formula out; a term that is not given has no value, which the caller has seen to before. */
export const evaluateFormula = (formula: Formula, terms: ReadonlyMap<string, number>): FormulaResult => {
  switch (formula.kind) {
    case "number":
      return Number.isFinite(formula.value) ? { value: formula.value } : { lack: "too_large", at: 0 };
    case "term":
      return { value: terms.get(formula.symbol) ?? Number.NaN };
    case "negated": {
      const of = evaluateFormula(formula.of, terms);
      return "value" in of ? { value: -of.value } : of;
    }
    case "binary": {
      const { operator, at } = formula;
      const left = evaluateFormula(formula.left, terms);
      if (!("value" in left)) return left;
      const right = evaluateFormula(formula.right, terms);
      if (!("value" in right)) return right;
      if (operator === "/" && right.value === 0) return { lack: "division_by_zero", at };
      const value = combine[operator](left.value, right.value);
      return Number.isFinite(value) ? { value } : { lack: "too_large", at };
    }
  }
};
