import { Stack, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC, type RouterOutputs } from "../../lib/trpc.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { CellDialog, type OpenCell } from "./cell-dialog.tsx";
import { CoverageDownloads, CoverageFilters } from "./coverage-filters.tsx";
import { CoverageList } from "./coverage-list.tsx";
import { CoverageMatrix } from "./coverage-matrix.tsx";
import { CoverageOrphans } from "./coverage-orphans.tsx";
import { CoverageTiles } from "./coverage-tiles.tsx";
import { gapsOf } from "./gaps.ts";
import { useCoverageSearch } from "./use-coverage-search.ts";
import classes from "./coverage.module.css";

type Coverage = RouterOutputs["contribution"]["coverage"];

const Matrices = ({ coverage }: { coverage: Coverage }) => {
  const { t } = useTranslation();
  const { hasGapsOnly } = useCoverageSearch();
  const [open, setOpen] = useState<OpenCell | null>(null);
  const isNarrow = useIsNarrow();
  const all = coverage.industries.filter(
    ({ indicators, projects }) => indicators.length + projects.length > 0,
  );
  const shown = hasGapsOnly ? all.flatMap((matrix) => gapsOf(matrix) ?? []) : all;
  return (
    <>
      {shown.length === 0 ? (
        <EmptyState
          title={t(all.length > 0 ? "contribution.coverage.noGaps" : "contribution.coverage.empty")}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {t("contribution.coverage.legend")}
        </Text>
      )}
      {shown.map((matrix) => (
        <SectionCard
          key={matrix.industry.id}
          title={matrix.industry.name}
          note={matrix.deputy?.name ?? undefined}
          isFlush
        >
          {isNarrow ? null : (
            <div className={classes["onScreen"]}>
              <CoverageMatrix matrix={matrix} onOpen={setOpen} canLink={coverage.canLink} />
            </div>
          )}
          <div className={isNarrow ? undefined : classes["onPaper"]}>
            <CoverageList matrix={matrix} onOpen={setOpen} canLink={coverage.canLink} />
          </div>
        </SectionCard>
      ))}
      <CellDialog cell={open} onClose={() => setOpen(null)} />
    </>
  );
};

/** Which indicators of the strategy its projects are to move: what nobody moves first. */
export const CoveragePage = () => {
  const { t } = useTranslation();
  const { scope } = useCoverageSearch();
  const query = useQuery({
    ...useTRPC().contribution.coverage.queryOptions({ scope, asOf: useAsOf() }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHeader
        title={t("contribution.coverage.title")}
        lead={t("contribution.coverage.lead")}
        actions={<CoverageDownloads />}
      />
      <QueryView query={query} skeleton={<TableSkeleton rows={14} />}>
        {(coverage) => (
          <Stack gap="md">
            <CoverageFilters choices={coverage.choices} />
            <CoverageTiles totals={coverage.totals} />
            <CoverageOrphans orphans={coverage.orphans} />
            <Matrices coverage={coverage} />
          </Stack>
        )}
      </QueryView>
    </>
  );
};
