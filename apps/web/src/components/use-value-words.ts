import type { Format } from "../lib/format.ts";
import { useFormat } from "../lib/use-format.ts";

const nbsp = "\u00a0";

/** A value exactly as entered, with its unit: `85,9 %`, `2 140 чел.`, and «в 4 раза» as `×4`. */
export const valueWords = (value: number, unit: string, format: Format): string => {
  if (unit === "раз") return `×${format.number(value)}`;
  return unit === "%" ? format.percent(value) : `${format.number(value)}${nbsp}${unit}`;
};

/** Words a value exactly as entered, with its unit: `85,9 %`, `2 140 чел.` */
export const useValueWords = (unit: string): ((value: number) => string) => {
  const format = useFormat();
  return (value) => valueWords(value, unit, format);
};
