import type { CalendarDate } from "@kedr/domain";
import { Group, NativeSelect } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { keyOf, namedPeriods, type Period } from "./discipline-search.ts";

interface DisciplinePeriodProps {
  period: Period;
  today: CalendarDate;
  onChange: (period: Period) => void;
}

/** The period: a year, a quarter, or any two days. */
export const DisciplinePeriod = ({ period, today, onChange }: DisciplinePeriodProps) => {
  const { t } = useTranslation();
  const named = namedPeriods(today);
  const key = keyOf(period);
  const isNamed = named.some((one) => keyOf(one) === key);
  return (
    <Group gap="xs" align="flex-end" data-no-print>
      <NativeSelect
        size="xs"
        label={t("control.discipline.period")}
        value={isNamed ? key : ""}
        data={[
          ...(isNamed ? [] : [{ value: "", label: t("control.discipline.custom") }]),
          ...named.map((one) => ({
            value: keyOf(one),
            label:
              one.quarter === null
                ? t("control.discipline.year", { year: one.year })
                : t("control.discipline.quarter", { year: one.year, quarter: one.quarter }),
          })),
        ]}
        onChange={(event) => {
          const chosen = named.find((one) => keyOf(one) === event.currentTarget.value);
          if (chosen) onChange({ from: chosen.from, to: chosen.to });
        }}
      />
      <DateField
        size="xs"
        w={170}
        label={t("control.discipline.from")}
        max={period.to}
        value={period.from}
        onChange={(from) => {
          if (from !== null) onChange({ ...period, from });
        }}
      />
      <DateField
        size="xs"
        w={170}
        label={t("control.discipline.to")}
        min={period.from}
        value={period.to}
        onChange={(to) => {
          if (to !== null) onChange({ ...period, to });
        }}
      />
    </Group>
  );
};
