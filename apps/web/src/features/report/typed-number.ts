import { readTypedNumber } from "../../lib/typed-number.ts";

const million = 1_000_000;

/** A number as it stands in a field: a comma, no grouping, up to eight decimals. */
export const numberInWords = (value: number): string =>
  value
    .toFixed(8)
    .replace(/\.?0+$/, "")
    .replace(".", ",");

/** Roubles as the millions of a field, to the kopeck: `12,5`. */
export const millionsOf = (roubles: number | null): string =>
  roubles === null ? "" : numberInWords(roubles / million);

/** Typed millions as roubles, rounded to the kopeck; null when it is no number. */
export const roublesFrom = (typed: string): number | null => {
  const millions = readTypedNumber(typed);
  return millions === null ? null : Math.round(millions * million * 100) / 100;
};
