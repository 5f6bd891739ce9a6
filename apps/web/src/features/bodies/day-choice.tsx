import type { Breakdown } from "@kedr/domain";
import { NativeSelect } from "@mantine/core";
import { isCalendarDate } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { undatedDay } from "./bodies-search.ts";
import { useBodiesSearch } from "./use-bodies-search.ts";

/** Chooses among the days that have figures. */
export const DayChoice = ({ breakdown: { date, days } }: { breakdown: Breakdown }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { change } = useBodiesSearch();
  const known = days.includes(date) || (date === null && days.length === 0) ? days : [date, ...days];
  return (
    <NativeSelect
      label={t("bodies.day")}
      w={{ base: "100%", xs: 220 }}
      value={date ?? undatedDay}
      onChange={({ currentTarget: { value } }) =>
        change({ date: value === undatedDay ? value : isCalendarDate(value) ? value : undefined })
      }
      data={known.map((day) => ({
        value: day ?? undatedDay,
        label: day === null ? t("bodies.undated") : format.date(day),
      }))}
    />
  );
};
