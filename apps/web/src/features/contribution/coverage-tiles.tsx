import type { Coverage } from "@kedr/domain";
import { SimpleGrid } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { StatTile } from "../../components/stat-tile.tsx";
import { useFormat } from "../../lib/use-format.ts";

/** The figures of what is chosen. */
export const CoverageTiles = ({ totals }: Pick<Coverage, "totals">) => {
  const { t } = useTranslation();
  const { integer } = useFormat();
  const { links } = totals;
  const all = links.stated + links.confirmed + links.assumed;
  const of = (count: number) => t("contribution.coverage.ofAll", { all: integer(count) });
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: 5 }} spacing="sm">
      <StatTile
        label={t("contribution.coverage.orphanIndicators")}
        value={integer(totals.orphanIndicators)}
        note={of(totals.indicators)}
      />
      <StatTile
        label={t("contribution.coverage.orphanProjects")}
        value={integer(totals.orphanProjects)}
        note={of(totals.projects)}
      />
      <StatTile
        label={t("contribution.coverage.offPathSick")}
        value={integer(totals.offPathSick)}
        note={t("contribution.coverage.offPathNote", { count: totals.offPath })}
        {...(totals.offPathSick > 0 ? { tone: "bad" as const } : {})}
      />
      <StatTile
        label={t("contribution.coverage.links")}
        value={integer(all)}
        note={t("contribution.coverage.linksNote", links)}
      />
      <StatTile
        label={t("contribution.coverage.withContribution")}
        value={integer(totals.withContribution)}
        note={t("contribution.coverage.coverNote", { covered: totals.covered, short: totals.short })}
      />
    </SimpleGrid>
  );
};
