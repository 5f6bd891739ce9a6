import type { IndicatorValueView } from "@kedr/domain";
import { isByFormula } from "@kedr/domain";
import { useValueWords } from "../../../components/use-value-words.ts";

/** At most two decimals of what a formula gave: it is unrounded. */
export const roundedFact = ({ id, value }: Pick<IndicatorValueView, "id" | "value">): number =>
  isByFormula({ id }) ? Math.round(value * 100) / 100 : value;

/** A fact with its unit: a stored one as entered, one by a formula with two decimals at most. */
export const useFactWords = (unit: string): ((fact: Pick<IndicatorValueView, "id" | "value">) => string) => {
  const words = useValueWords(unit);
  return (fact) => words(roundedFact(fact));
};
