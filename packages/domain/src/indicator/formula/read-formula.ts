import {
  deepestFormula,
  type Formula,
  type FormulaOperator,
  type FormulaProblem,
  type FormulaProblemCode,
  longestFormula,
} from "./formula.ts";
import { type FormulaMark, formulaMarks } from "./formula-marks.ts";

/** A formula, or the first thing that keeps the text from being one. */
export type ReadFormula = { formula: Formula } | { problem: FormulaProblem };

/** Where reading has come to. Nothing but this file moves it. */
interface Cursor {
  marks: readonly FormulaMark[];
  place: number;
  /** Where the text ends. */
  end: number;
}

type Step = Formula | FormulaProblem;

const isProblem = (step: Step): step is FormulaProblem => "code" in step;

const problemHere = ({ marks, place, end }: Cursor, code: FormulaProblemCode): FormulaProblem => {
  const mark = marks[place];
  return { code, at: mark?.at ?? end, found: mark?.text ?? "" };
};

const signHere = ({ marks, place }: Cursor): string | null => {
  const mark = marks[place];
  return mark?.kind === "sign" ? mark.sign : null;
};

const bracketed = (cursor: Cursor, depth: number): Step => {
  const opened = problemHere(cursor, "formula_bracket_not_closed");
  cursor.place += 1;
  const inner = readSum(cursor, depth + 1);
  if (isProblem(inner)) return inner;
  if (cursor.place >= cursor.marks.length) return opened;
  if (signHere(cursor) !== ")") return problemHere(cursor, "formula_operator_expected");
  cursor.place += 1;
  return inner;
};

/** A number, a term, something in brackets, or one of these with a minus before it. */
const readOperand = (cursor: Cursor, depth: number): Step => {
  if (depth > deepestFormula) return problemHere(cursor, "formula_too_deep");
  const mark = cursor.marks[cursor.place];
  if (mark?.kind === "number") {
    cursor.place += 1;
    return { kind: "number", value: mark.value };
  }
  if (mark?.kind === "symbol") {
    cursor.place += 1;
    return { kind: "term", symbol: mark.text, at: mark.at };
  }
  if (mark?.sign === "(") return bracketed(cursor, depth);
  if (mark?.sign !== "-") return problemHere(cursor, "formula_operand_expected");
  cursor.place += 1;
  const of = readOperand(cursor, depth + 1);
  return isProblem(of) ? of : { kind: "negated", of };
};

type Reader = (cursor: Cursor, depth: number) => Step;

/** Operands with operators of one rank between them, from the left. */
const readChain =
  (operand: Reader, operators: readonly string[]): Reader =>
  (cursor, depth) => {
    let left = operand(cursor, depth);
    for (;;) {
      if (isProblem(left)) return left;
      const sign = signHere(cursor);
      if (sign === null || !operators.includes(sign)) return left;
      const at = cursor.marks[cursor.place]?.at ?? 0;
      cursor.place += 1;
      const right = operand(cursor, depth);
      if (isProblem(right)) return right;
      left = { kind: "binary", operator: sign as FormulaOperator, left, right, at };
    }
  };

const readProduct = readChain(readOperand, ["*", "/"]);
const readSum = readChain(readProduct, ["+", "-"]);

/**
 * Reads a formula: + − * / and brackets over numbers (with a point or a comma) and symbols, nothing else. At most 500
 * characters, brackets and signs at most 32 deep.
 */
export const readFormula = (text: string): ReadFormula => {
  if (text.trim() === "") return { problem: { code: "formula_empty", at: 0, found: "" } };
  if (text.length > longestFormula)
    return { problem: { code: "formula_too_long", at: longestFormula, found: "" } };
  const cut = formulaMarks(text);
  if ("problem" in cut) return cut;
  const cursor: Cursor = { marks: cut.marks, place: 0, end: text.trimEnd().length };
  const step = readSum(cursor, 1);
  if (isProblem(step)) return { problem: step };
  if (cursor.place === cursor.marks.length) return { formula: step };
  return {
    problem: problemHere(
      cursor,
      signHere(cursor) === ")" ? "formula_bracket_not_opened" : "formula_operator_expected",
    ),
  };
};
