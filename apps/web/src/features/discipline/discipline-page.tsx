import type { Discipline } from "@kedr/domain";
import { Group, Stack, Text } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { ButtonLink } from "../../components/links.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { TableDownloads } from "../../components/table-downloads.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { DisciplineCards } from "./discipline-cards.tsx";
import { DisciplinePeriod } from "./discipline-period.tsx";
import { downloadAddress, periodOf } from "./discipline-search.ts";
import { DisciplineTable } from "./discipline-table.tsx";

const route = getRouteApi("/signed-in/assignments/discipline");

/** Executive discipline over a period: by body and by deputy governor, with the assignments behind each figure. */
export const DisciplinePage = () => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const session = useSession();
  const today = asOf ?? session.today;
  const navigate = route.useNavigate();
  const period = periodOf(route.useSearch(), today);
  const query = useQuery(
    useTRPC().discipline.get.queryOptions({ ...period, asOf }, { placeholderData: keepPreviousData }),
  );
  return (
    <>
      <PageHeader
        title={t("control.discipline.title")}
        lead={t("control.discipline.lead")}
        actions={
          <ButtonLink to="/assignments" variant="default" size="xs">
            {t("control.discipline.toRegister")}
          </ButtonLink>
        }
      />
      <Stack gap="md">
        <Group justify="space-between" align="flex-end">
          <DisciplinePeriod
            period={period}
            today={today}
            onChange={(chosen) =>
              void navigate({ search: (before) => ({ ...before, ...chosen }), resetScroll: false })
            }
          />
          <TableDownloads
            address={(format) => downloadAddress(format, period, asOf)}
            label={(format) => t(`control.discipline.download.${format}`)}
          />
        </Group>
        <QueryView query={query}>{(read) => <Tables discipline={read} />}</QueryView>
      </Stack>
    </>
  );
};

const Tables = ({ discipline: { total, bodies, deputies, from, to } }: { discipline: Discipline }) => {
  const { t } = useTranslation();
  const Cut = useIsNarrow() ? DisciplineCards : DisciplineTable;
  if (total.due === 0) return <EmptyState title={t("control.discipline.empty")} />;
  const shared = { total, period: { from, to } };
  const [byBody, byDeputy] = [t("control.discipline.bodies"), t("control.discipline.deputies")];
  return (
    <Stack gap="md">
      <SectionCard title={byBody} isFlush>
        <Cut label={byBody} cut="body" rows={bodies} {...shared} />
      </SectionCard>
      <SectionCard title={byDeputy} note={t("control.discipline.deputiesNote")} isFlush>
        <Cut label={byDeputy} cut="curator" rows={deputies} {...shared} />
      </SectionCard>
      <Text size="sm" c="dimmed">
        {t("control.discipline.note")}
      </Text>
    </Stack>
  );
};
