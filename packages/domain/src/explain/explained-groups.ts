import type { Breakdown, BreakdownTotal } from "../indicator/breakdown.view.ts";
import type { IndicatorValueRecord } from "../indicator/indicator.record.ts";
import type { GroupsArithmetic, RatiosArithmetic } from "./arithmetic.view.ts";
import type { ExplainedGroups } from "./explanation.view.ts";

const arithmeticOf = (
  { rows }: Breakdown,
  { rule, result }: BreakdownTotal,
): RatiosArithmetic | GroupsArithmetic => {
  if (rule === "sum" || rule === "mean") {
    const terms = rows.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
    return { rule: rule === "sum" ? "group_sum" : "group_mean", terms, result };
  }
  const terms = rows.flatMap(({ label, numerator, denominator }) =>
    numerator === null || denominator === null ? [] : [{ label, numerator, denominator }],
  );
  return { rule, terms, result };
};

/** The groups behind a composite value, with the total that the table of the groups has. Null without a total. */
export const explainedGroups = (
  breakdown: Breakdown | null,
  used: Pick<IndicatorValueRecord, "value"> | null,
): ExplainedGroups | null => {
  if (breakdown === null || breakdown.total === null) return null;
  const { total, date, expected, reported } = breakdown;
  return {
    arithmetic: arithmeticOf(breakdown, total),
    date,
    bodies: expected === null ? null : { reported, expected },
    difference: used && total.result - used.value,
  };
};
