import type { ValueEntry } from "@kedr/domain";
import { Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useReducer } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { AnchorLink } from "../../components/links.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { DisagreementsSection } from "./disagreements-section.tsx";
import { EntryByIndicator } from "./entry-by-indicator.tsx";
import { entryColumns, entryRows } from "./entry-columns.ts";
import { changedCells, type EntryDesk } from "./entry-desk.ts";
import { nextDrafts, noDrafts } from "./entry-drafts.ts";
import { EntryGrid } from "./entry-grid.tsx";
import { EntrySaving } from "./entry-saving.tsx";
import { EntryToolbar } from "./entry-toolbar.tsx";
import { useEntrySearch } from "./use-entry-search.ts";
import { useUnsavedValues } from "./use-unsaved-values.tsx";

const Entry = ({ entry }: { entry: ValueEntry }) => {
  const { t } = useTranslation();
  const isNarrow = useIsNarrow();
  const { search } = useEntrySearch();
  const [drafts, act] = useReducer(nextDrafts, noDrafts);
  const cells = changedCells(drafts, entry.indicators);
  const guard = useUnsavedValues(cells.length);
  const desk: EntryDesk = {
    rows: entryRows(entry, search.of),
    columns: entryColumns(entry, search),
    drafts,
    isReadOnly: !entry.canEnter,
    write: (written) => act({ kind: "write", cells: written }),
    clear: (keys) => act({ kind: "clear", keys }),
    undo: () => act({ kind: "undo" }),
  };
  const isEmpty = desk.rows.length === 0;
  return (
    <Stack gap="md">
      <EntryToolbar entry={entry} />
      {isEmpty ? (
        <EmptyState title={search.of === undefined ? t("valueEntry.noneDue") : t("valueEntry.empty")} />
      ) : null}
      {!isEmpty && isNarrow ? <EntryByIndicator desk={desk} /> : null}
      {!isEmpty && !isNarrow ? (
        <>
          {desk.isReadOnly ? null : (
            <Text id="entry-keys" size="sm" c="dimmed" data-no-print>
              {t("valueEntry.keys")}
            </Text>
          )}
          <EntryGrid desk={desk} />
        </>
      ) : null}
      {desk.isReadOnly ? null : (
        <EntrySaving desk={desk} cells={cells} onSaved={() => act({ kind: "saved" })} />
      )}
      <DisagreementsSection disagreements={entry.disagreements} canChoose={entry.canEnter} />
      {guard}
    </Stack>
  );
};

/** «Ввод значений»: the grid in which values of indicators are entered. */
export const ValueEntryPage = () => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const query = useQuery(useTRPC().indicatorValue.entry.queryOptions({ asOf }));
  return (
    <>
      <PageHeader
        title={t("valueEntry.title")}
        lead={t(query.data?.canEnter === false ? "valueEntry.readLead" : "valueEntry.lead")}
        actions={<AnchorLink to="/indicators">{t("valueEntry.toIndicators")}</AnchorLink>}
      />
      <QueryView query={query} skeleton={<TableSkeleton rows={10} />}>
        {(entry) => <Entry entry={entry} />}
      </QueryView>
    </>
  );
};
