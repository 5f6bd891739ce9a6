import type { PeriodList } from "@kedr/domain";
import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useAsOf, useIsReadOnly } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { PeriodDialog, type PeriodAct } from "./period-dialog.tsx";
import { PeriodTable } from "./period-table.tsx";
import { ScheduleSection } from "./schedule-section.tsx";

interface PeriodBoardProps {
  list: PeriodList;
  onAct: (act: PeriodAct) => void;
}

const PeriodBoard = ({ list, onAct }: PeriodBoardProps) => {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const mayAct = list.canAdminister && !isReadOnly;
  return (
    <Stack gap="md">
      <SectionCard title={t("periods.list")} isFlush>
        {list.periods.length === 0 ? (
          <EmptyState title={t("periods.empty")}>{t("periods.emptyText")}</EmptyState>
        ) : (
          <PeriodTable periods={list.periods} onAct={mayAct ? onAct : null} />
        )}
      </SectionCard>
      {mayAct ? <ScheduleSection /> : null}
    </Stack>
  );
};

/** Reporting periods with their windows; those who keep the registry open, close and schedule them. */
export const PeriodsPage = () => {
  const { t } = useTranslation();
  const query = useQuery(useTRPC().period.list.queryOptions({ asOf: useAsOf() }));
  const [act, setAct] = useState<PeriodAct | null>(null);
  return (
    <>
      <PageHeader title={t("periods.title")} lead={t("periods.lead")} />
      <QueryView query={query}>{(list) => <PeriodBoard list={list} onAct={setAct} />}</QueryView>
      <PeriodDialog act={act} onClose={() => setAct(null)} />
    </>
  );
};
