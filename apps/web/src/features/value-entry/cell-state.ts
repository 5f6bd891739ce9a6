import type { EntryValue } from "@kedr/domain";
import { readTypedNumber } from "../../lib/typed-number.ts";

/** What stands in a cell: what is stored, what was typed over it, or what cannot be read as a number. */
export type CellState =
  | { status: "empty" }
  | { status: "stored"; value: number }
  | { status: "changed"; value: number; stored: number | null }
  | { status: "wrong"; text: string; reason: "notNumber" | "tooLarge" | "tooPrecise" };

/** How people write that there is no value. */
const noValue = /^(н\s*\/\s*д|нд|н\.д\.|n\s*\/\s*a|[-–—−.…xх*]*)$/i;

const largest = 1e11;
const decimals = 6;

const withoutUnit = (text: string): string => text.replace(/\s*%\s*$/, "").replaceAll("'", "");

/** Whether the text says that there is no value. */
export const saysNothing = (text: string): boolean => noValue.test(text.trim());

/** A cell by what is stored in it and what was typed; an emptied cell keeps what is stored: values are not removed here. */
export const cellState = (stored: EntryValue | undefined, typed: string | undefined): CellState => {
  const kept: CellState =
    stored === undefined ? { status: "empty" } : { status: "stored", value: stored.value };
  if (typed === undefined || saysNothing(typed)) return kept;
  const value = readTypedNumber(withoutUnit(typed));
  if (value === null) return { status: "wrong", text: typed, reason: "notNumber" };
  if (Math.abs(value) > largest) return { status: "wrong", text: typed, reason: "tooLarge" };
  if (Number(value.toFixed(decimals)) !== value)
    return { status: "wrong", text: typed, reason: "tooPrecise" };
  return value === stored?.value ? kept : { status: "changed", value, stored: stored?.value ?? null };
};

/** As people type it: a decimal comma, no spaces. */
export const typedNumber = (value: number): string => String(value).replace(".", ",");
