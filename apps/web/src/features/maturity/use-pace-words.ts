import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";

const nbsp = "\u00a0";

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
