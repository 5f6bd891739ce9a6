import type { RuleAnswer } from "../../change/rule-answer.ts";
import type { Portfolio } from "../../portfolio/portfolio.ts";
import { checkFormula } from "../formula/formula-check.ts";
import { formulaCycle } from "../formula/formula-cycle.ts";
import type { FormulaTermRecord } from "../indicator.record.ts";
import type { CardRefusal } from "./card-refusal.ts";

/** A formula as somebody says it. */
export interface SaidFormula {
  text: string;
  terms: readonly Pick<FormulaTermRecord, "symbol" | "termIndicatorId">[];
}

/** What to store of a formula's terms. */
export interface FormulaChange {
  added: Pick<FormulaTermRecord, "symbol" | "termIndicatorId">[];
  edited: { id: string; termIndicatorId: string }[];
  removed: string[];
}

/** A refusal whose wording names a place in the text, from 1, what stands there, or the indicators of a circle. */
export interface FormulaRefusal extends CardRefusal {
  params: Readonly<Record<string, string>>;
}

type Known = Pick<Portfolio, "Indicator" | "FormulaTerm">;

const namesOf = ({ Indicator }: Known, ids: readonly string[]): string =>
  ids.map((id) => `«${Indicator.find((indicator) => indicator.id === id)?.name ?? id}»`).join(" → ");

const refuse = (
  code: FormulaRefusal["code"],
  params: FormulaRefusal["params"],
): { isAllowed: false; refusal: FormulaRefusal } => ({
  isAllowed: false,
  refusal: { code, field: "formula", params },
});

const changeOf = ({ terms }: SaidFormula, own: readonly FormulaTermRecord[]): FormulaChange => {
  const known = new Map(own.map((term) => [term.symbol, term]));
  const symbols = new Set(terms.map(({ symbol }) => symbol));
  return {
    added: terms.filter(({ symbol }) => !known.has(symbol)),
    edited: terms.flatMap(({ symbol, termIndicatorId }) => {
      const term = known.get(symbol);
      return term === undefined || term.termIndicatorId === termIndicatorId
        ? []
        : [{ id: term.id, termIndicatorId }];
    }),
    removed: own.filter(({ symbol }) => !symbols.has(symbol)).map(({ id }) => id),
  };
};

/**
 * Makes an indicator's value come by a formula: one that can be read, uses all its terms and no others, and does not come
 * back to the indicator through the formulas of its terms.
 */
export const setFormula = (
  indicatorId: string,
  said: SaidFormula,
  portfolio: Known,
): RuleAnswer<FormulaChange, FormulaRefusal> => {
  const read = checkFormula(
    said.text,
    said.terms.map(({ symbol }) => symbol),
  );
  if ("problem" in read)
    return refuse(read.problem.code, { at: String(read.problem.at + 1), found: read.problem.found });
  const own = portfolio.FormulaTerm.filter((term) => term.indicatorId === indicatorId);
  const links = [
    ...portfolio.FormulaTerm.filter((term) => term.indicatorId !== indicatorId),
    ...said.terms.map(({ termIndicatorId }) => ({ indicatorId, termIndicatorId })),
  ];
  const cycle = formulaCycle(links, indicatorId);
  if (cycle !== null) return refuse("formula_cycle", { cycle: namesOf(portfolio, cycle) });
  return { isAllowed: true, fields: changeOf(said, own) };
};
