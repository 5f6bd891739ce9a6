import { byId } from "../../portfolio/grouping.ts";
import type { Portfolio } from "../../portfolio/portfolio.ts";
import type { IndicatorValueRecord } from "../indicator.record.ts";
import { compositeOn } from "./composite.ts";
import type { FormulaView } from "./formula.view.ts";
import { formulaFacts, isByFormula, type MeasuredValues } from "./formula-values.ts";

/** Shows the formulas of indicators with what they give on the portfolio's day. */
export type FormulaNaming = (
  indicatorId: string,
  /** The value that the indicator's figures take. */
  used: IndicatorValueRecord | null,
) => FormulaView | null;

/** Null for an indicator that is not worked out from others. */
export const formulaNaming = (portfolio: Portfolio, measured: MeasuredValues): FormulaNaming => {
  const indicators = byId(portfolio.Indicator);
  return (indicatorId, used) => {
    const sources = measured.compositeOf(indicatorId);
    if (sources === null) return null;
    const { terms, answer } = compositeOn(sources, portfolio.today);
    return {
      text: sources.indicator.formula ?? "",
      terms: terms.map(({ term, value }) => {
        const indicator = indicators.get(term.termIndicatorId);
        return {
          symbol: term.symbol,
          indicatorId: term.termIndicatorId,
          name: indicator?.name ?? term.termIndicatorId,
          unit: indicator?.unit ?? "",
          value: value?.value ?? null,
          kind: value?.kind ?? null,
          date: value?.date ?? null,
          year: value?.year ?? null,
        };
      }),
      value: answer.value,
      lack: answer.lack,
      values: formulaFacts(sources, portfolio.today).map((fact) => {
        const methodology = sources.methodologyOf(fact);
        return {
          value: fact.value,
          date: fact.date,
          year: fact.year,
          methodology: methodology && { id: methodology.id, name: methodology.name },
        };
      }),
      difference:
        used === null || isByFormula(used) || answer.value === null ? null : answer.value - used.value,
    };
  };
};
