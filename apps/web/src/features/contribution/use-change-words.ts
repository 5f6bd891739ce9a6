import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";

const nbsp = "\u00a0";

/** Words a change of an indicator. */
export interface ChangeWords {
  /** With its sign: `+12,5 п.п.`, `−3 дня`; percentages differ by points. */
  signed: (change: number) => string;
  /** How much, whichever way: `12,5 п.п.` */
  amount: (change: number) => string;
}

interface ChangeLook {
  /** Two decimals at most; what was entered is worded digit for digit. */
  isWorkedOut?: boolean;
}

export const useChangeWords = (unit: string, { isWorkedOut = false }: ChangeLook = {}): ChangeWords => {
  const { t } = useTranslation();
  const format = useFormat();
  const measure = unit === "%" ? t("contribution.points") : unit;
  const shown = (change: number) => (isWorkedOut ? Math.round(change * 100) / 100 : change);
  const amount = (change: number) => `${format.number(shown(Math.abs(change)))}${nbsp}${measure}`;
  return {
    signed: (change) => (change === 0 ? "" : change > 0 ? "+" : "−") + amount(change),
    amount,
  };
};
