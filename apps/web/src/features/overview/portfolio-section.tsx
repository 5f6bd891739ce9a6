import type { Overview } from "@kedr/domain";
import { Box } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useSession } from "../../lib/session.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { HealthLegend } from "./health-legend.tsx";
import { IndustryHealthCards } from "./industry-health-cards.tsx";
import { IndustryHealthTable } from "./industry-health-table.tsx";
import { PortfolioTiles } from "./portfolio-tiles.tsx";

/** The projects: how many, how they are, how far, with what money; then industry by industry. */
export const PortfolioSection = ({ overview }: { overview: Overview }) => {
  const { t } = useTranslation();
  const { dataset } = useSession();
  const isNarrow = useIsNarrow();
  if (overview.rollUp.projects === 0)
    return (
      <SectionCard title={t("overview.portfolio.title")}>
        <EmptyState title={t("overview.portfolio.empty")} />
      </SectionCard>
    );
  return (
    <SectionCard
      title={t("overview.portfolio.title")}
      aside={dataset === "training" ? <OriginBadge origin="training" /> : null}
      note={t("overview.portfolio.note")}
      isFlush
    >
      <Box px="md" pb="sm">
        <PortfolioTiles overview={overview} />
        <HealthLegend counts={overview.rollUp.health} />
      </Box>
      {isNarrow ? <IndustryHealthCards overview={overview} /> : <IndustryHealthTable overview={overview} />}
    </SectionCard>
  );
};
