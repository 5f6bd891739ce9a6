import { type MethodologyOfValue, valueMethodologies } from "../maturity/value-methodology.ts";
import { groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { byWhatCounts } from "./current-value.ts";
import type { IndicatorValueRecord } from "./indicator.record.ts";
import { compareIndicators } from "./indicator-order.ts";
import { standingValues } from "./standing-values.ts";
import type { IndicatorDisagreement, ValueDisagreement } from "./value.view.ts";

/** Values that speak of the same: one role and one day or year, under one methodology version. */
export const sameTimeKey = (value: IndicatorValueRecord, methodologyOf: MethodologyOfValue): string =>
  [value.role, value.date ?? value.year ?? "", methodologyOf(value)?.id ?? ""].join(" ");

const hasTime = ({ date, year }: IndicatorValueRecord): boolean => date !== null || year !== null;

const disagreementOf = (values: readonly IndicatorValueRecord[]): ValueDisagreement | null => {
  const [counts, ...others] = byWhatCounts(values);
  if (counts === undefined || others.every(({ value }) => value === counts.value)) return null;
  const numbers = values.map(({ value }) => value);
  return {
    role: counts.role,
    date: counts.date,
    year: counts.year,
    values: [counts, ...others].map((one) => ({
      id: one.id,
      kind: one.kind,
      value: one.value,
      document: one.sourceDocument,
      slide: one.sourceSlide,
      isChosen: one.isChosen,
      choiceReason: one.choiceReason,
      version: one.version,
    })),
    difference: Math.max(...numbers) - Math.min(...numbers),
  };
};

/**
 * Facts of one indicator that say different things of the same time, each with the one that counts first: the chosen one,
 * else by authority. Latest first. Estimates do not argue, corrected values neither, and of two values without any time
 * nobody knows whether they speak of the same.
 */
export const valueDisagreements = (
  values: readonly IndicatorValueRecord[],
  methodologyOf: MethodologyOfValue,
): ValueDisagreement[] => {
  const facts = standingValues(values).filter((value) => value.kind !== "estimate" && hasTime(value));
  return [...groupedBy(facts, (value) => sameTimeKey(value, methodologyOf)).values()]
    .flatMap((group) => disagreementOf(group) ?? [])
    .toSorted((one, other) => timeOf(other).localeCompare(timeOf(one)));
};

const timeOf = ({ date, year, role }: ValueDisagreement): string => `${date ?? year ?? ""} ${role}`;

/** All disagreements of the portfolio, by indicator. */
export const disagreements = (portfolio: Portfolio): IndicatorDisagreement[] => {
  const methodologyOf = valueMethodologies(portfolio);
  const values = groupedBy(portfolio.IndicatorValue, ({ indicatorId }) => indicatorId);
  return portfolio.Indicator.toSorted(compareIndicators).flatMap(({ id, name, unit }) =>
    valueDisagreements(values.get(id) ?? [], methodologyOf).map((disagreement) => ({
      indicator: { id, name, unit },
      ...disagreement,
    })),
  );
};
