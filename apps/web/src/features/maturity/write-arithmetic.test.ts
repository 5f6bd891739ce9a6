import type { Arithmetic } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { createFormat } from "../../lib/format.ts";
import { writeArithmetic } from "./write-arithmetic.ts";

const written = (arithmetic: Arithmetic): string =>
  writeArithmetic(arithmetic, createFormat("ru")).replaceAll("\u00a0", " ");
const term = (value: number, weight = 1) => ({ id: "", name: "", value, weight });

const values = (...figures: number[]) => figures.map((value) => ({ label: "", value }));

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
    [
      "(1 + 3) ÷ (2 + 8) × 100 = 40,00 %",
      {
        rule: "pooled_ratio",
        terms: [
          { label: "а", numerator: 1, denominator: 2 },
          { label: "б", numerator: 3, denominator: 8 },
        ],
        result: 40,
      },
    ],
    ["5 + 7,5 = 12,5", { rule: "group_sum", terms: values(5, 7.5), result: 12.5 }],
    ["(5 + 8) ÷ 2 = 6,5", { rule: "group_mean", terms: values(5, 8), result: 6.5 }],
    [
      "1 310 = 1 310",
      { rule: "group_sum", terms: values(...Array.from({ length: 131 }, () => 10)), result: 1310 },
    ],
    [
      "1 310 ÷ 131 = 10",
      { rule: "group_mean", terms: values(...Array.from({ length: 131 }, () => 10)), result: 10 },
    ],
    [
      "6 550,00 % ÷ 131 = 50,00 %",
      {
        rule: "mean_of_ratios",
        terms: Array.from({ length: 131 }, () => ({ label: "", numerator: 1, denominator: 2 })),
        result: 50,
      },
    ],
  ])("%s", (text, arithmetic) => {
    expect(written(arithmetic)).toBe(text);
  });
});
