import { Group } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { ReportDeskView } from "./report-desk.tsx";

const route = getRouteApi("/signed-in/projects/$projectId/report");

/** The desk of the month in the address, else of the open one: that month then stays, also when it closes meanwhile. */
const useReportDesk = () => {
  const { projectId } = route.useParams();
  const { period: asked } = route.useSearch();
  const asOf = useAsOf();
  const { prepare } = useTRPC().report;
  const queryClient = useQueryClient();
  const [opened, setOpened] = useState<string>();
  const periodId = asked ?? opened;
  const asFound = prepare.queryKey({ projectId, periodId: asked, asOf });
  const query = useQuery({
    ...prepare.queryOptions({ projectId, periodId, asOf }),
    // What was read as the open month is the desk of that month.
    initialData: () => queryClient.getQueryData(asFound),
    initialDataUpdatedAt: () => queryClient.getQueryState(asFound)?.dataUpdatedAt,
  });
  const found = query.data?.period?.id;
  if (periodId === undefined && found !== undefined) setOpened(found);
  return query;
};

/** The monthly report of one project: read, written and sent in two minutes. */
export const ReportPage = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { projectId } = route.useParams();
  const query = useReportDesk();
  const { data: desk } = query;
  const period = desk?.period;
  return (
    <>
      <PageHeader
        title={period ? t("report.title", { month: format.month(period.startsOn) }) : t("report.titleOfNone")}
        lead={
          desk ? (
            <Group gap="4px 16px">
              <AnchorLink to="/projects/$projectId" params={{ projectId }} size="sm">
                {desk.project.name}
              </AnchorLink>
              {period?.state === "open" ? (
                <span>
                  {t("report.due", { due: format.date(period.dueOn), last: format.date(period.lastDay) })}
                </span>
              ) : null}
            </Group>
          ) : null
        }
      />
      <QueryView query={query}>
        {(read) => <ReportDeskView desk={read} reread={async () => (await query.refetch()).data} />}
      </QueryView>
    </>
  );
};
