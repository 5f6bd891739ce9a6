import type { Arithmetic } from "./arithmetic.view.ts";

const within = (share: number, limit: number): number => Math.min(Math.max(share, 0) * 100, limit);

/** Works a figure out again from what an explanation shows of it, and from nothing else. */
export const recomputed = (shown: Arithmetic): number => {
  switch (shown.rule) {
    case "ratio":
      return within(shown.fact / shown.target, shown.limit);
    case "way":
      return within((shown.baseline - shown.fact) / (shown.baseline - shown.target), shown.limit);
    case "at_target":
      return Math.min(100, shown.limit);
    case "no_way":
      return 0;
    case "mean": {
      const weights = shown.terms.reduce((sum, { weight }) => sum + weight, 0);
      const mean = shown.terms.reduce((sum, { value, weight }) => sum + (value * weight) / weights, 0);
      return Math.min(mean, 100);
    }
    case "remainder":
      return shown.count * shown.overall - shown.others.reduce((sum, { value }) => sum + value, 0);
    case "pooled_ratio": {
      const numerators = shown.terms.reduce((sum, { numerator }) => sum + numerator, 0);
      const denominators = shown.terms.reduce((sum, { denominator }) => sum + denominator, 0);
      return (numerators / denominators) * 100;
    }
    case "group_sum":
      return shown.terms.reduce((sum, { value }) => sum + value, 0);
    case "group_mean":
      return shown.terms.reduce((sum, { value }) => sum + value, 0) / shown.terms.length;
    case "mean_of_ratios": {
      const ratios = shown.terms
        .filter(({ denominator }) => denominator > 0)
        .map(({ numerator, denominator }) => (numerator / denominator) * 100);
      return ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    }
  }
};
