import type { Completeness } from "@kedr/domain";
import { Stack, Tabs } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { TableDownloads } from "../../components/table-downloads.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { ControlTotalsSection } from "../overview/control-totals-section.tsx";
import { CompletenessFilters } from "./completeness-filters.tsx";
import {
  completenessQueryOf,
  completenessViews,
  downloadAddress,
  type CompletenessView,
} from "./completeness-search.ts";
import { CompletenessTiles } from "./completeness-tiles.tsx";
import { GapsSection } from "./gaps-section.tsx";
import { ShareTable } from "./share-table.tsx";
import { useCompletenessSearch } from "./use-completeness-search.ts";

const Shown = ({ view, completeness }: { view: CompletenessView; completeness: Completeness }) => {
  const { t } = useTranslation();
  const { controlTotals, groups } = completeness;
  if (view === "gaps") return <GapsSection completeness={completeness} />;
  if (view !== "controls") return <ShareTable grouping={view} groups={groups[view]} />;
  if (controlTotals.length === 0) return <EmptyState title={t("completeness.empty.controls")} />;
  return <ControlTotalsSection totals={controlTotals} />;
};

const Views = ({ completeness }: { completeness: Completeness }) => {
  const { t } = useTranslation();
  const { search, change } = useCompletenessSearch();
  const view = search.view ?? "gaps";
  return (
    <Tabs
      value={view}
      keepMounted={false}
      onChange={(value) => {
        const next = completenessViews.find((one) => one === value);
        change({ view: next === "gaps" ? undefined : next });
      }}
    >
      <Tabs.List aria-label={t("completeness.view.label")} mb="md" data-no-print>
        {completenessViews.map((one) => (
          <Tabs.Tab key={one} value={one}>
            {t(`completeness.view.${one}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={view}>
        <Stack gap="md">
          <Shown view={view} completeness={completeness} />
        </Stack>
      </Tabs.Panel>
    </Tabs>
  );
};

/** «Полнота данных»: what the registry lacks, who is to enter it, and the way to the very field. */
export const CompletenessPage = () => {
  const { t } = useTranslation();
  const { search } = useCompletenessSearch();
  const { dataset } = useSession();
  const asOf = useAsOf();
  const query = useQuery({
    ...useTRPC().completeness.get.queryOptions({ ...completenessQueryOf(search), asOf }),
    placeholderData: keepPreviousData,
  });
  return (
    <>
      <PageHeader
        title={t("completeness.title")}
        lead={t("completeness.lead")}
        badges={dataset === "training" ? <OriginBadge origin="training" /> : null}
        actions={
          <TableDownloads
            address={(format) => downloadAddress(format, search, asOf)}
            label={(format) => t(`completeness.download.${format}`)}
          />
        }
      />
      <QueryView query={query} skeleton={<TableSkeleton rows={14} />}>
        {(completeness) => (
          <Stack gap="md">
            <CompletenessTiles completeness={completeness} />
            <CompletenessFilters completeness={completeness} />
            <Views completeness={completeness} />
          </Stack>
        )}
      </QueryView>
    </>
  );
};
