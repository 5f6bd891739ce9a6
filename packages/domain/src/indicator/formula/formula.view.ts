import type { CalendarDate } from "../../calendar/calendar-date.ts";
import type { Reference } from "../../project/project.view.ts";
import type { ValueKind } from "../indicator.record.ts";
import type { FormulaProblem } from "./formula.ts";

/** Why a formula gives no value: what is lacking is named by its symbols. */
export type FormulaLack =
  | { code: "unreadable"; problem: FormulaProblem }
  | { code: "term_without_value"; symbols: string[] }
  /** Values of two versions of one methodology are never put together. */
  | { code: "different_versions"; symbols: string[] }
  | { code: "division_by_zero" | "too_large"; at: number };

/** An indicator in a formula with the value that it brings. */
export interface FormulaTermView {
  symbol: string;
  indicatorId: string;
  name: string;
  unit: string;
  /** Null while it has none. */
  value: number | null;
  kind: ValueKind | null;
  date: CalendarDate | null;
  year: number | null;
}

/** What a formula gave on a day on which a term changed. */
export interface FormulaValueView {
  value: number;
  date: CalendarDate | null;
  year: number | null;
  /** The version in force on that day; null where the indicator has none. */
  methodology: Reference | null;
}

/** What a formula gives on a day, beside what is published of the indicator itself. */
export interface FormulaView {
  text: string;
  /** In the order of the symbols. */
  terms: FormulaTermView[];
  /** In the indicator's unit, unrounded; null with a lack. */
  value: number | null;
  lack: FormulaLack | null;
  /** What the formula gave on the days on which a term changed, oldest first. */
  values: FormulaValueView[];
  /** Computed − the indicator's own value where that one stands; null where none does. */
  difference: number | null;
}
