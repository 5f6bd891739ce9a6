import { useFormat } from "../lib/use-format.ts";

const nbsp = "\u00a0";

/** Words a value exactly as entered, with its unit: `85,9 %`, `2 140 чел.` */
export const useValueWords = (unit: string): ((value: number) => string) => {
  const format = useFormat();
  return (value) => (unit === "%" ? format.percent(value) : `${format.number(value)}${nbsp}${unit}`);
};
