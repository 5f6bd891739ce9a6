export type FormulaOperator = "+" | "-" | "*" | "/";

/** A formula as read: numbers and terms, put together by operators. `at` is the place in the text, from 0. */
export type Formula =
  | { kind: "number"; value: number }
  | { kind: "term"; symbol: string; at: number }
  | { kind: "negated"; of: Formula }
  | { kind: "binary"; operator: FormulaOperator; left: Formula; right: Formula; at: number };

/** What keeps a text from being a formula, or a formula from fitting its terms. */
export type FormulaProblemCode =
  | "formula_bracket_not_closed"
  | "formula_bracket_not_opened"
  | "formula_empty"
  | "formula_operand_expected"
  | "formula_operator_expected"
  | "formula_too_deep"
  | "formula_too_long"
  | "formula_unexpected_character"
  | "formula_unknown_symbol"
  | "formula_unused_term";

/** `at` is the place in the text, from 0; `found` is what stands there, or the symbol at fault. */
export interface FormulaProblem {
  code: FormulaProblemCode;
  at: number;
  found: string;
}

/** No formula is longer, in characters. */
export const longestFormula = 500;

/** Brackets and signs stand in each other no deeper. */
export const deepestFormula = 32;

/** A letter, then letters, digits and underscores: `a`, `доля_2`. */
export const symbolPattern = /^\p{L}[\p{L}\d_]{0,29}$/u;
