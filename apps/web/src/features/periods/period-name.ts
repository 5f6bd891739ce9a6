import type { CountedPeriod } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";

/** «март 2023 г.», «1 квартал 2023 г.» */
export const usePeriodName = (): ((period: Pick<CountedPeriod, "kind" | "startsOn">) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ kind, startsOn }) => {
    if (kind === "month") return format.month(startsOn);
    const quarter = Math.ceil(Number(startsOn.slice(5, 7)) / 3);
    return t("periods.quarter", { quarter, year: startsOn.slice(0, 4) });
  };
};
