import type { CalendarDate } from "../../calendar/calendar-date.ts";
import type { MethodologyOfValue } from "../../maturity/value-methodology.ts";
import { baselineValue, currentValue } from "../current-value.ts";
import type { FormulaTermRecord, IndicatorRecord, IndicatorValueRecord } from "../indicator.record.ts";
import { checkFormula } from "./formula-check.ts";
import { evaluateFormula } from "./evaluate-formula.ts";
import type { FormulaLack } from "./formula.view.ts";

/** A term with the value that it brings. */
export interface TermValue {
  term: FormulaTermRecord;
  value: IndicatorValueRecord | null;
}

/** What a formula gives of its terms' values: a number, or what it lacks. */
export type CompositeAnswer = { value: number; lack: null } | { value: null; lack: FormulaLack };

/** A formula with its terms' values: actual ones of a day, or those that they started from. */
export interface Composite {
  terms: readonly TermValue[];
  answer: CompositeAnswer;
}

/** What a composite is worked out from. */
export interface CompositeSources {
  indicator: IndicatorRecord;
  /** Its own, in the order of the symbols. */
  terms: readonly FormulaTermRecord[];
  /** Of any indicator, what formulas give included. */
  valuesOf: (indicatorId: string) => readonly IndicatorValueRecord[];
  methodologyOf: MethodologyOfValue;
}

const lacking = (lack: FormulaLack): CompositeAnswer => ({ value: null, lack });

/** The symbols whose values are of one framework and of different versions of its methodology. */
const divided = (terms: readonly TermValue[], methodologyOf: MethodologyOfValue): string[] => {
  const named = terms.flatMap(({ term, value }) => {
    const methodology = value && methodologyOf(value);
    return methodology === null ? [] : [{ symbol: term.symbol, methodology }];
  });
  const frameworks = Map.groupBy(named, ({ methodology }) => methodology.frameworkId);
  return [...frameworks.values()].flatMap((group) =>
    new Set(group.map(({ methodology }) => methodology.id)).size > 1 ? group.map(({ symbol }) => symbol) : [],
  );
};

const answerOf = (
  { indicator, methodologyOf }: CompositeSources,
  terms: readonly TermValue[],
): CompositeAnswer => {
  const read = checkFormula(
    indicator.formula ?? "",
    terms.map(({ term }) => term.symbol),
  );
  if ("problem" in read) return lacking({ code: "unreadable", problem: read.problem });
  const missing = terms.filter(({ value }) => value === null).map(({ term }) => term.symbol);
  if (missing.length > 0) return lacking({ code: "term_without_value", symbols: missing });
  const apart = divided(terms, methodologyOf);
  if (apart.length > 0) return lacking({ code: "different_versions", symbols: apart });
  const numbers = new Map(
    terms.flatMap(({ term, value }) => (value === null ? [] : [[term.symbol, value.value] as const])),
  );
  const result = evaluateFormula(read.formula, numbers);
  return "value" in result
    ? { value: result.value, lack: null }
    : lacking({ code: result.lack, at: result.at });
};

/** What a formula gives on a day: of the values that hold then, and of versions that may be joined. */
export const compositeOn = (sources: CompositeSources, day: CalendarDate): Composite => {
  const terms = sources.terms.map((term) => ({
    term,
    value: currentValue(sources.valuesOf(term.termIndicatorId), day),
  }));
  return { terms, answer: answerOf(sources, terms) };
};

/** What a formula gives of the values that all its terms started from. */
export const compositeStart = (sources: CompositeSources, today: CalendarDate): Composite => {
  const terms = sources.terms.map((term) => ({
    term,
    value: baselineValue(sources.valuesOf(term.termIndicatorId), today),
  }));
  return { terms, answer: answerOf(sources, terms) };
};
