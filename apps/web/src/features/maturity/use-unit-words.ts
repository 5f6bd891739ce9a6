import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";

const nbsp = "\u00a0";

/** Words a value exactly as entered, with its unit: `85,9 %`, `2 140 чел.` */
export const useUnitWords = (unit: string): ((value: number) => string) => {
  const format = useFormat();
  return (value) => (unit === "%" ? format.percent(value) : `${format.number(value)}${nbsp}${unit}`);
};

/** Words a pace: percentage points of a percentage, else the unit itself. */
export const usePaceWords = (unit: string): ((perYear: number) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (perYear) => {
    const points = format.computedPoints(perYear);
    const rounded = format.number(Math.round(perYear * 100) / 100);
    return t("maturity.aYear", { pace: unit === "%" ? points : `${rounded}${nbsp}${unit}` });
  };
};
