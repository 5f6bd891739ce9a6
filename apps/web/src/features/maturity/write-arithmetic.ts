import type { Arithmetic, GroupsArithmetic } from "@kedr/domain";
import type { Format } from "../../lib/format.ts";

type Words = Pick<Format, "number" | "computedPercent">;

/** A sum, in brackets where it is divided. */
const sumOf = (terms: readonly string[]): string =>
  terms.length === 1 ? terms.join("") : `(${terms.join(" + ")})`;

/** Of more terms than this their sum is told, and the terms elsewhere. */
const fewTerms = 12;

const listed = (figures: readonly number[], { number }: Words): string =>
  figures.length > fewTerms ? number(roundedSum(figures)) : sumOf(figures.map((figure) => number(figure)));

/** Sums carry dust beyond what is entered. */
const roundedSum = (figures: readonly number[]): number =>
  Math.round(figures.reduce((sum, figure) => sum + figure, 0) * 1e6) / 1e6;

const valuesOf = ({ terms }: GroupsArithmetic): number[] => terms.map(({ value }) => value);

const shareOf = (arithmetic: Arithmetic, words: Words): string => {
  const { number } = words;
  switch (arithmetic.rule) {
    case "ratio":
      return `${number(arithmetic.fact)} ÷ ${number(arithmetic.target)} × 100`;
    case "way": {
      const { baseline, fact, target } = arithmetic;
      return `(${number(baseline)} − ${number(fact)}) ÷ (${number(baseline)} − ${number(target)}) × 100`;
    }
    case "at_target":
      return `${number(arithmetic.fact)} ≤ ${number(arithmetic.target)}`;
    case "no_way":
      return `${number(arithmetic.fact)} > ${number(arithmetic.target)}`;
    case "mean": {
      const { terms, isWeighted } = arithmetic;
      const whole = isWeighted ? terms.reduce((sum, { weight }) => sum + weight, 0) : terms.length;
      const parts = terms.map(({ value, weight }) =>
        isWeighted ? `${number(value)} × ${number(weight)}` : number(value),
      );
      return `${sumOf(parts)} ÷ ${number(whole)}`;
    }
    case "remainder":
      return [
        `${number(arithmetic.count)} × ${number(arithmetic.overall)}`,
        ...arithmetic.others.map(({ value }) => number(value)),
      ].join(" − ");
    case "pooled_ratio": {
      const numerators = arithmetic.terms.map(({ numerator }) => numerator);
      const denominators = arithmetic.terms.map(({ denominator }) => denominator);
      return `${listed(numerators, words)} ÷ ${listed(denominators, words)} × 100`;
    }
    case "group_sum":
      return listed(valuesOf(arithmetic), words).replace(/^\((.*)\)$/, "$1");
    case "group_mean":
      return `${listed(valuesOf(arithmetic), words)} ÷ ${number(arithmetic.terms.length)}`;
    case "mean_of_ratios": {
      const counted = arithmetic.terms.filter(({ denominator }) => denominator > 0);
      const parts = counted.map(
        ({ numerator, denominator }) => `${number(numerator)}/${number(denominator)}`,
      );
      if (counted.length > fewTerms) {
        const shares = counted.map(({ numerator, denominator }) => (numerator / denominator) * 100);
        return `${words.computedPercent(roundedSum(shares))} ÷ ${number(counted.length)}`;
      }
      return `${sumOf(parts)} ÷ ${number(counted.length)} × 100`;
    }
  }
};

/** How a figure came about, as it is worked out by hand: `(0,78 + 42,3) ÷ 2 = 21,54 %`. Terms are shown in full. */
export const writeArithmetic = (arithmetic: Arithmetic, format: Words): string =>
  `${shareOf(arithmetic, format)} ${isPlain(arithmetic) ? "→" : "="} ${resultOf(arithmetic, format)}`;

/** Totals of values are in the indicator's unit, all else in percent. */
const resultOf = ({ rule, result }: Arithmetic, { number, computedPercent }: Words): string =>
  rule === "group_sum" || rule === "group_mean"
    ? number(Math.round(result * 100) / 100)
    : computedPercent(result);

/** Where the share is cut to what may count, the sign of equality would be untrue. */
const isPlain = (arithmetic: Arithmetic): boolean => {
  if (arithmetic.rule === "at_target" || arithmetic.rule === "no_way") return true;
  return (
    "limit" in arithmetic &&
    (arithmetic.result === arithmetic.limit || arithmetic.result === 0) &&
    isCut(arithmetic)
  );
};

const isCut = (arithmetic: Arithmetic): boolean => {
  if (arithmetic.rule === "ratio") {
    const share = (arithmetic.fact / arithmetic.target) * 100;
    return share > arithmetic.limit || share < 0;
  }
  if (arithmetic.rule !== "way") return false;
  const { baseline, fact, target, limit } = arithmetic;
  const share = ((baseline - fact) / (baseline - target)) * 100;
  return share > limit || share < 0;
};
