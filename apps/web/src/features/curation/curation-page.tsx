import type { CurationBoard } from "@kedr/domain";
import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { useTRPC } from "../../lib/trpc.ts";
import type { CurationAct } from "./curation-act.ts";
import { useAskedAct } from "./use-asked-act.ts";
import { CurationBands } from "./curation-bands.tsx";
import { CurationCards } from "./curation-cards.tsx";
import { CurationDialog } from "./curation-dialog.tsx";
import { CurationTable, type CurationRowsProps } from "./curation-table.tsx";
import { PostsSection } from "./posts-section.tsx";

const Board = ({ board, onAct }: CurationRowsProps) => {
  const { t } = useTranslation();
  const Rows = useIsNarrow() ? CurationCards : CurationTable;
  if (board.industries.length === 0) return <EmptyState title={t("curation.noIndustries")} />;
  return (
    <Stack gap="md">
      <SectionCard title={t("curation.industries")} note={t("curation.industriesNote")} isFlush>
        <Rows board={board} onAct={onAct} />
      </SectionCard>
      <SectionCard title={t("curation.bands")}>
        <CurationBands board={board} />
      </SectionCard>
      <PostsSection board={board} onAct={onAct} />
    </Stack>
  );
};

/** How many projects somebody answers for, and how many nobody: together all of the strategy's. */
const useLead = (board: CurationBoard | undefined): string | undefined => {
  const { t } = useTranslation();
  if (board === undefined) return undefined;
  const { total, assigned, unassigned } = board.projects;
  const nobodys = board.industries.filter(({ curator }) => curator === null).length;
  return t("curation.lead", {
    projects: t("shared.projects", { count: total }),
    assigned,
    unassigned,
    industries: t("curation.industriesOfNobody", { count: nobodys }),
  });
};

const isTraining = ({ industries }: CurationBoard): boolean =>
  industries.some(({ spans }) => spans.some(({ curation }) => curation?.origin === "training"));

/** Who curates what from when to when; those who keep the registry hand over. */
export const CurationPage = () => {
  const { t } = useTranslation();
  const query = useQuery(useTRPC().curation.list.queryOptions({ asOf: useAsOf() }));
  const [act, setAct] = useState<CurationAct | null>(null);
  useAskedAct(query.data, setAct);
  const lead = useLead(query.data);
  return (
    <>
      <PageHeader
        title={t("curation.title")}
        badges={query.data && isTraining(query.data) ? <OriginBadge origin="training" /> : null}
        {...(lead === undefined ? {} : { lead })}
      />
      <QueryView query={query} skeleton={<TableSkeleton rows={14} />}>
        {(board) => <Board board={board} onAct={board.canAdminister ? setAct : null} />}
      </QueryView>
      <CurationDialog act={act} onClose={() => setAct(null)} />
    </>
  );
};
