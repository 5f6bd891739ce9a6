import type { Arithmetic } from "@kedr/domain";
import type { Format } from "../../lib/format.ts";

type Words = Pick<Format, "number" | "computedPercent">;

/** A sum, in brackets where it is divided. */
const sumOf = (terms: readonly string[]): string =>
  terms.length === 1 ? terms.join("") : `(${terms.join(" + ")})`;

const shareOf = (arithmetic: Arithmetic, { number }: Words): string => {
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
    case "mean_of_ratios": {
      const counted = arithmetic.terms.filter(({ denominator }) => denominator > 0);
      const parts = counted.map(
        ({ numerator, denominator }) => `${number(numerator)}/${number(denominator)}`,
      );
      return `${sumOf(parts)} ÷ ${number(counted.length)} × 100`;
    }
  }
};

/** How a figure came about, as it is worked out by hand: `(0,78 + 42,3) ÷ 2 = 21,54 %`. Terms are shown in full. */
export const writeArithmetic = (arithmetic: Arithmetic, format: Words): string =>
  `${shareOf(arithmetic, format)} ${isPlain(arithmetic) ? "→" : "="} ${format.computedPercent(arithmetic.result)}`;

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
