import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evaluateFormula } from "./evaluate-formula.ts";
import { checkFormula } from "./formula-check.ts";
import { formulaCycle } from "./formula-cycle.ts";
import type { Formula } from "./formula.ts";
import { printFormula } from "./print-formula.ts";
import { readFormula } from "./read-formula.ts";

const symbols = ["a", "b", "доля_2"];
const numbers = new Map([
  ["a", 45],
  ["b", 60],
  ["доля_2", -3.5],
]);

const valueOf = (text: string): unknown => {
  const read = readFormula(text);
  return "problem" in read ? read.problem : evaluateFormula(read.formula, numbers);
};

describe("reading and working out a formula", () => {
  it.each([
    ["a / b * 100", 75],
    ["a ÷ b × 100", 75],
    ["2 + 3 * 4 − 1", 13],
    ["(2 + 3) * 4", 20],
    ["10 - 4 - 3", 3],
    ["100 / 10 / 5", 2],
    ["-a + --b", 15],
    ["2 * -доля_2", 7],
    ["1,5 + 0.25", 1.75],
  ])("%s is %d", (text, value) => {
    expect(valueOf(text)).toEqual({ value });
  });

  it.each([
    ["", "formula_empty", 0, ""],
    ["   ", "formula_empty", 0, ""],
    ["a +", "formula_operand_expected", 3, ""],
    ["a + * b", "formula_operand_expected", 4, "*"],
    ["a b", "formula_operator_expected", 2, "b"],
    ["2 3", "formula_operator_expected", 2, "3"],
    ["(a + b", "formula_bracket_not_closed", 0, "("],
    ["(a b)", "formula_operator_expected", 3, "b"],
    ["a + b)", "formula_bracket_not_opened", 5, ")"],
    ["a ^ 2", "formula_unexpected_character", 2, "^"],
    ["a % b", "formula_unexpected_character", 2, "%"],
    ["1,", "formula_unexpected_character", 1, ","],
    ["a(b)", "formula_operator_expected", 1, "("],
    [`${"(".repeat(33)}a${")".repeat(33)}`, "formula_too_deep", 32, "("],
    [`${"a+".repeat(250)}a`, "formula_too_long", 500, ""],
  ])("%s is none: %s at %d", (text, code, at, found) => {
    expect(valueOf(text)).toEqual({ code, at, found });
  });

  it("stands as deep as 32 brackets and as long as 500 characters", () => {
    expect(valueOf(`${"(".repeat(31)}a${")".repeat(31)}`)).toEqual({ value: 45 });
    expect(valueOf(`${"1+".repeat(249)}1`)).toEqual({ value: 250 });
  });

  it.each([
    ["1 / (a - 45)", { lack: "division_by_zero", at: 2 }],
    [`${"9".repeat(200)} * ${"9".repeat(200)}`, { lack: "too_large", at: 201 }],
    ["9".repeat(400), { lack: "too_large", at: 0 }],
  ])("%s has no value", (text, result) => {
    expect(valueOf(text)).toEqual(result);
  });
});

describe("a formula and its terms", () => {
  it("uses all of them and no others", () => {
    expect(checkFormula("a / b", ["a", "b"])).toHaveProperty("formula");
    expect(checkFormula("a / c", ["a", "b"])).toEqual({
      problem: { code: "formula_unknown_symbol", at: 4, found: "c" },
    });
    expect(checkFormula("a / 2", ["a", "b"])).toEqual({
      problem: { code: "formula_unused_term", at: 0, found: "b" },
    });
  });
});

const trees: fc.Arbitrary<Formula> = fc.letrec<{ tree: Formula }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    fc.integer({ min: 0, max: 9999 }).map((value): Formula => ({ kind: "number", value: value / 8 })),
    fc.constantFrom(...symbols).map((symbol): Formula => ({ kind: "term", symbol, at: 0 })),
    tie("tree").map((of): Formula => ({ kind: "negated", of })),
    fc
      .tuple(
        fc.constantFrom("+" as const, "-" as const, "*" as const, "/" as const),
        tie("tree"),
        tie("tree"),
      )
      .map(([operator, left, right]): Formula => ({ kind: "binary", operator, left, right, at: 0 })),
  ),
})).tree;

const withoutPlaces = (result: ReturnType<typeof evaluateFormula>): unknown =>
  "value" in result ? result.value : result.lack;

describe("any formula", () => {
  it("read from what it is printed as has the same value, and is printed the same again", () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const text = printFormula(tree);
        fc.pre(text.length <= 500);
        const read = readFormula(text);
        if ("problem" in read) throw new Error(`${text}: ${read.problem.code}`);
        expect(withoutPlaces(evaluateFormula(read.formula, numbers))).toBe(
          withoutPlaces(evaluateFormula(tree, numbers)),
        );
        expect(printFormula(read.formula)).toBe(text);
      }),
    );
  });

  it("reads no text in more than one way: what is read, printed and read is one and the same", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."ab12+-*/() ,.".split("")), maxLength: 12 }),
        (text) => {
          const read = readFormula(text);
          if ("problem" in read) return;
          const again = readFormula(printFormula(read.formula));
          if ("problem" in again) throw new Error(text);
          expect(withoutPlaces(evaluateFormula(again.formula, numbers))).toBe(
            withoutPlaces(evaluateFormula(read.formula, numbers)),
          );
        },
      ),
    );
  });
});

describe("a circle of formulas", () => {
  const link = (indicatorId: string, termIndicatorId: string) => ({ indicatorId, termIndicatorId });

  it("is named from the indicator back to it, by the way it goes", () => {
    const links = [link("X", "Y"), link("X", "A"), link("Y", "B"), link("A", "Z"), link("Z", "X")];
    expect(formulaCycle(links, "X")).toEqual(["X", "A", "Z", "X"]);
    expect(formulaCycle([link("X", "X")], "X")).toEqual(["X", "X"]);
  });

  it("is none where formulas share a term, or a circle does not come back to the indicator", () => {
    expect(formulaCycle([link("X", "A"), link("X", "B"), link("A", "C"), link("B", "C")], "X")).toBeNull();
    expect(formulaCycle([link("X", "A"), link("A", "B"), link("B", "A")], "X")).toBeNull();
  });
});
