import type { RescheduleLedger } from "@kedr/domain";
import { Stack } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { DownloadMenu } from "../../components/download-menu.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { tableAddress } from "../../lib/table-address.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { GroupedMoves } from "./grouped-moves.tsx";
import { LedgerCards } from "./ledger-cards.tsx";
import { LedgerFilterBar } from "./ledger-filter-bar.tsx";
import { LedgerTable } from "./ledger-table.tsx";
import { LedgerTiles } from "./ledger-tiles.tsx";
import { isNarrowed, ledgerQueryOf } from "./moved-targets-search.ts";
import { useLedgerSearch } from "./use-ledger-search.ts";

/** The ledger of moved targets: how often, how far, whose and why. */
export const MovedTargetsPage = () => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const { search } = useLedgerSearch();
  const query = useQuery(
    useTRPC().reschedule.ledger.queryOptions(
      { ...ledgerQueryOf(search), asOf },
      { placeholderData: keepPreviousData },
    ),
  );
  return (
    <>
      <PageHeader
        title={t("movedTargets.title")}
        lead={t("movedTargets.lead")}
        actions={
          <DownloadMenu
            address={(format) => tableAddress(`moved-targets.${format}`, ledgerQueryOf(search), asOf)}
          />
        }
      />
      <QueryView query={query}>{(ledger) => <Ledger ledger={ledger} />}</QueryView>
    </>
  );
};

const Ledger = ({ ledger }: { ledger: RescheduleLedger }) => {
  const { t } = useTranslation();
  const { search } = useLedgerSearch();
  const Rows = useIsNarrow() ? LedgerCards : LedgerTable;
  const title = t(`movedTargets.ledger.${search.show ?? "accepted"}`);
  return (
    <Stack gap="md">
      <LedgerFilterBar facets={ledger.facets} />
      <LedgerTiles ledger={ledger} />
      <SectionCard title={title} aside={<CountBadge count={ledger.rows.length} />} isFlush>
        {ledger.rows.length === 0 ? <Nothing /> : <Rows label={title} rows={ledger.rows} />}
      </SectionCard>
      {ledger.byIndustry.length > 0 ? <GroupedMoves ledger={ledger} /> : null}
    </Stack>
  );
};

const Nothing = () => {
  const { t } = useTranslation();
  const { search } = useLedgerSearch();
  if (isNarrowed(search)) return <EmptyState title={t("movedTargets.ledger.nothingFits")} />;
  return (
    <EmptyState
      title={t(search.show === "open" ? "movedTargets.ledger.emptyOpen" : "movedTargets.ledger.empty")}
    />
  );
};
