import type { IndicatorBodies } from "@kedr/domain";
import { useFormat } from "../../lib/use-format.ts";
import { valueWords } from "../../components/use-value-words.ts";

const nbsp = "\u00a0";

/** Means of values are shown with two decimals, as computed figures are. */
const cents = (figure: number): number => Math.round(figure * 100) / 100;

type Measured = { breakdown: Pick<IndicatorBodies["breakdown"], "measure">; indicator: { unit: string } };

/** Words figures in the measure in which the indicator's groups are told. */
export const useFigureWords = ({ breakdown: { measure }, indicator: { unit } }: Measured) => {
  const format = useFormat();
  const isShare = measure === "ratio";
  const sign = (difference: number): string => (difference > 0 ? "+" : "");
  return {
    /** A group's own figure. */
    figure: (value: number): string =>
      isShare ? format.computedPercent(value) : valueWords(value, unit, format),
    /** A total, a mean or a median. */
    computed: (value: number): string =>
      isShare ? format.computedPercent(value) : valueWords(cents(value), unit, format),
    difference: (value: number): string => {
      if (isShare || unit === "%") return format.computedPoints(value);
      return `${sign(value)}${format.number(cents(value))}${nbsp}${unit}`;
    },
  };
};
