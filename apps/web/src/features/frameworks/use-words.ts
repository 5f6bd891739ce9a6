import type { CalendarDate, FrameworkValue } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";

interface Days {
  from: CalendarDate | null;
  to: CalendarDate | null;
}

/** «с 01.01.2022 по 30.09.2022»; words where an end is open. */
export const useDaysWords = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ from, to }: Days): string => {
    if (from === null && to === null) return t("frameworks.days.always");
    if (from === null) return t("frameworks.days.until", { to: to === null ? "" : format.date(to) });
    if (to === null) return t("frameworks.days.since", { from: format.date(from) });
    return t("frameworks.days.fromTo", { from: format.date(from), to: format.date(to) });
  };
};

/** What day a value is of. */
export const useValueDay = () => {
  const { t } = useTranslation();
  const format = useFormat();
  return ({ date, year }: FrameworkValue): string => {
    if (date !== null) return format.date(date);
    return year === null ? t("frameworks.undated") : String(year);
  };
};
