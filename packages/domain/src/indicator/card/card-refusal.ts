import type { FormulaProblemCode } from "../formula/formula.ts";

/** Why an indicator's card does not change; the API words it. */
export type CardRefusalCode =
  | FormulaProblemCode
  | "composition_by_formula"
  | "due_day_without_frequency"
  | "formula_cycle"
  | "indicator_exists"
  | "indicator_of_source"
  | "indicator_referred"
  | "range_reversed"
  | "target_has_requests"
  | "target_moves_by_request"
  | "thresholds_reversed";

/** `field` is the input at fault; null when it is the state of the indicator that forbids the change. */
export interface CardRefusal {
  code: CardRefusalCode;
  field: string | null;
}
