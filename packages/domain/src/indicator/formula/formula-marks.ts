import type { FormulaProblem } from "./formula.ts";

/** A piece of a formula's text. */
export type FormulaMark =
  | { kind: "number"; value: number; at: number; text: string }
  | { kind: "symbol"; at: number; text: string }
  | { kind: "sign"; sign: "+" | "-" | "*" | "/" | "(" | ")"; at: number; text: string };

/** People type what their keyboard or their document has. */
const signs: Readonly<Record<string, "+" | "-" | "*" | "/" | "(" | ")">> = {
  "+": "+",
  "-": "-",
  "−": "-",
  "–": "-",
  "*": "*",
  "×": "*",
  "·": "*",
  "/": "/",
  "÷": "/",
  ":": "/",
  "(": "(",
  ")": ")",
};

const spacePattern = /\s*/uy;
/** With a point or a comma. */
const numberPattern = /\d+(?:[.,]\d+)?/uy;
const wordPattern = /\p{L}[\p{L}\d_]{0,29}/uy;

const matchAt = (pattern: RegExp, text: string, at: number): string => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
};

const markAt = (text: string, at: number): FormulaMark | null => {
  const digits = matchAt(numberPattern, text, at);
  if (digits !== "") return { kind: "number", value: Number(digits.replace(",", ".")), at, text: digits };
  const word = matchAt(wordPattern, text, at);
  if (word !== "") return { kind: "symbol", at, text: word };
  const character = text.charAt(at);
  const sign = signs[character];
  return sign === undefined ? null : { kind: "sign", sign, at, text: character };
};

/** Cuts a text into its marks, or names the first character that has no place in a formula. */
export const formulaMarks = (text: string): { marks: FormulaMark[] } | { problem: FormulaProblem } => {
  const marks: FormulaMark[] = [];
  let at = matchAt(spacePattern, text, 0).length;
  while (at < text.length) {
    const mark = markAt(text, at);
    if (mark === null)
      return {
        problem: {
          code: "formula_unexpected_character",
          at,
          found: String.fromCodePoint(text.codePointAt(at) ?? 0),
        },
      };
    marks.push(mark);
    at += mark.text.length;
    at += matchAt(spacePattern, text, at).length;
  }
  return { marks };
};
