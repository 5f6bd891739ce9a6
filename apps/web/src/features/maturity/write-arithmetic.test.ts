import type { Arithmetic } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { createFormat } from "../../lib/format.ts";
import { writeArithmetic } from "./write-arithmetic.ts";

const written = (arithmetic: Arithmetic): string =>
  writeArithmetic(arithmetic, createFormat("ru")).replaceAll("\u00a0", " ");
const term = (value: number, weight = 1) => ({ id: "", name: "", value, weight });

describe("writeArithmetic", () => {
  it.each<[string, Arithmetic]>([
    ["42,3 ÷ 100 × 100 = 42,30 %", { rule: "ratio", fact: 42.3, target: 100, limit: 100, result: 42.3 }],
    ["120 ÷ 100 × 100 → 100,00 %", { rule: "ratio", fact: 120, target: 100, limit: 100, result: 100 }],
    ["−5 ÷ 100 × 100 → 0,00 %", { rule: "ratio", fact: -5, target: 100, limit: 100, result: 0 }],
    ["0 ÷ 100 × 100 = 0,00 %", { rule: "ratio", fact: 0, target: 100, limit: 100, result: 0 }],
    [
      "(70 − 40) ÷ (70 − 10) × 100 = 50,00 %",
      { rule: "way", baseline: 70, fact: 40, target: 10, limit: 100, result: 50 },
    ],
    [
      "(70 − 80) ÷ (70 − 10) × 100 → 0,00 %",
      { rule: "way", baseline: 70, fact: 80, target: 10, limit: 100, result: 0 },
    ],
    ["5 ≤ 10 → 100,00 %", { rule: "at_target", fact: 5, target: 10, limit: 100, result: 100 }],
    [
      "(1 + 2,5) ÷ 2 = 1,75 %",
      { rule: "mean", terms: [term(1), term(2.5)], isWeighted: false, result: 1.75 },
    ],
    [
      "(1 × 3 + 2 × 1) ÷ 4 = 1,25 %",
      { rule: "mean", terms: [term(1, 3), term(2, 1)], isWeighted: true, result: 1.25 },
    ],
    [
      "5 × 73,6 − 85,9 − 76,7 = 205,40 %",
      {
        rule: "remainder",
        count: 5,
        overall: 73.6,
        others: [85.9, 76.7].map((value) => ({ id: "", name: "", value })),
        result: 205.4,
      },
    ],
    [
      "(1/2 + 3/4) ÷ 2 × 100 = 62,50 %",
      {
        rule: "mean_of_ratios",
        terms: [
          { label: "а", numerator: 1, denominator: 2 },
          { label: "б", numerator: 3, denominator: 4 },
          { label: "никого", numerator: 0, denominator: 0 },
        ],
        result: 62.5,
      },
    ],
  ])("%s", (text, arithmetic) => {
    expect(written(arithmetic)).toBe(text);
  });
});
