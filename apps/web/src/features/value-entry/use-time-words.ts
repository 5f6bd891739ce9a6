import type { CalendarDate } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";

/** When a value is of: a day, a year, or nothing that is known. */
export const useTimeWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ date, year }: { date: CalendarDate | null; year: number | null }): string => {
    if (date !== null) return format.date(date);
    return year === null ? t("indicators.undated") : t("indicators.values.year", { year });
  };
};
