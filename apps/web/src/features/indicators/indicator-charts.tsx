import type { CalendarDate, IndicatorGroup } from "@kedr/domain";
import { Box, Paper, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { LazyChart } from "../charts/lazy-chart.tsx";

interface IndicatorChartsProps {
  groups: readonly IndicatorGroup[];
  today: CalendarDate;
}

/** The course of each indicator, industry by industry, over the same days. */
export const IndicatorCharts = ({ groups, today }: IndicatorChartsProps) => {
  const { t } = useTranslation();
  const along = groups.flatMap(({ indicators }) => indicators);
  return (
    <Stack gap="md">
      {groups.map(({ industry, indicators }) => (
        <Paper key={industry?.id ?? ""} component="section" bd="1px solid var(--kedr-line)">
          <Box p="md">
            <LazyChart
              of={{
                kind: "multiples",
                name: industry?.name ?? t("indicators.noIndustry"),
                indicators,
                along,
                today,
              }}
            />
          </Box>
        </Paper>
      ))}
    </Stack>
  );
};
