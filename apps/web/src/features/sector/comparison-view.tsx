import type { SectorComparison } from "@kedr/domain";
import { yearOf } from "@kedr/domain";
import { Paper, Stack, Text } from "@mantine/core";
import { IconBriefcaseOff } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { ComparisonCards } from "./comparison-cards.tsx";
import { orderLines } from "./comparison-order.ts";
import { ComparisonTable } from "./comparison-table.tsx";
import classes from "./comparison.module.css";

const route = getRouteApi("/signed-in/sector/comparison");

/** The lines in the order of the address, as a table or, on a narrow screen, as cards. */
export const ComparisonView = ({ comparison }: { comparison: SectorComparison }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const isNarrow = useIsNarrow();
  const search = route.useSearch();
  if (comparison.sectors.length === 0)
    return <EmptyState title={t("sector.comparison.none")} icon={IconBriefcaseOff} />;
  const lines = orderLines(comparison.sectors, search);
  const Rows = isNarrow ? ComparisonCards : ComparisonTable;
  return (
    <Stack gap="xs" className={classes["sheet"] ?? ""}>
      <Paper bd="1px solid var(--kedr-line)">
        <Rows lines={lines} total={comparison.total} />
      </Paper>
      <Text size="sm" c="dimmed">
        {t("sector.comparison.note", {
          year: yearOf(comparison.today),
          date: format.date(comparison.today),
        })}
      </Text>
    </Stack>
  );
};
