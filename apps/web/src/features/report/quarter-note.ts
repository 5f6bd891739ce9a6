import type { DeskQuarter } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { usePeriodName } from "../periods/period-name.ts";

/** Words how values are asked of a quarter, and until when; or when they will be. */
export const useQuarterNote = (): ((quarter: DeskQuarter) => string) => {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = usePeriodName();
  return ({ period, isApart }) => {
    if (period === null) return t("report.indicators.notAskedNow");
    const { opensOn, dueOn, lastDay, reopened, state } = period;
    if (state !== "open")
      return t("report.indicators.notAsked", { from: format.date(opensOn), to: format.date(lastDay) });
    // Of a quarter opened again the due day is long past.
    const words = { quarter: nameOf(period), date: format.date(reopened ? lastDay : dueOn) };
    return t(isApart ? "report.quarter.asked" : "report.indicators.asked", words);
  };
};
