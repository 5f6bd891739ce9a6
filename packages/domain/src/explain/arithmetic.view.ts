/** A term of a mean, by the name under which it is shown. */
export interface MeanTerm {
  id: string;
  name: string;
  /** Percent, unrounded. */
  value: number;
  /** Its share against the others'. */
  weight: number;
}

/** A group of a composite: `numerator` of `denominator`. */
export interface RatioTerm {
  label: string;
  numerator: number;
  denominator: number;
}

/** fact ÷ target × 100, at least 0 and at most the limit. */
export interface RatioArithmetic {
  rule: "ratio";
  fact: number;
  target: number;
  limit: number;
  result: number;
}

/** (baseline − fact) ÷ (baseline − target) × 100, at least 0 and at most the limit: lower is better. */
export interface WayArithmetic {
  rule: "way";
  baseline: number;
  fact: number;
  target: number;
  limit: number;
  result: number;
}

/** Lower is better, and the answer is plain: the fact is at the target (the limit, at most 100), or there is no way to go (0). */
export interface PlainArithmetic {
  rule: "at_target" | "no_way";
  fact: number;
  target: number;
  limit: number;
  result: number;
}

/** The mean by weights of the terms, at most 100. */
export interface MeanArithmetic {
  rule: "mean";
  terms: MeanTerm[];
  /** Whether the weights differ. */
  isWeighted: boolean;
  result: number;
}

/** count × overall − sum of the others: what the one without a figure must be. */
export interface RemainderArithmetic {
  rule: "remainder";
  count: number;
  overall: number;
  others: { id: string; name: string; value: number }[];
  result: number;
}

/** A group with a value of its own, in the indicator's unit. */
export interface GroupTerm {
  label: string;
  value: number;
}

/**
 * The unweighted mean of the groups' ratios, or all numerators ÷ all denominators; a group of nobody is left out of
 * either.
 */
export interface RatiosArithmetic {
  rule: "mean_of_ratios" | "pooled_ratio";
  terms: RatioTerm[];
  result: number;
}

/** The groups' values together, or their unweighted mean: in the indicator's unit. */
export interface GroupsArithmetic {
  rule: "group_sum" | "group_mean";
  terms: GroupTerm[];
  result: number;
}

/** How an achievement came about. */
export type AchievementArithmetic = RatioArithmetic | WayArithmetic | PlainArithmetic;

/** How a figure came about: all that it takes to work it out again. Percent unless said otherwise, unrounded. */
export type Arithmetic =
  | AchievementArithmetic
  | MeanArithmetic
  | RemainderArithmetic
  | RatiosArithmetic
  | GroupsArithmetic;
