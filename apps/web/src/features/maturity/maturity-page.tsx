import { Stack } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { ExplanationPanel } from "./explanation-panel.tsx";
import { ChartSection } from "./chart-section.tsx";
import { IndexSection } from "./index-section.tsx";

const route = getRouteApi("/signed-in/maturity");

/** Digital maturity: each figure with its kind, its pace, its expected year, and how it came about. */
export const MaturityPage = () => {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const asOf = useAsOf();
  const { explain } = route.useSearch();
  const explanation = useQuery(trpc.maturity.explain.queryOptions({ industryId: null, asOf }));
  const forecast = useQuery(trpc.maturity.forecast.queryOptions({ asOf }));
  return (
    <>
      <PageHeader title={t("maturity.title")} lead={t("maturity.lead")} />
      <QueryView query={explanation} skeleton={<TableSkeleton rows={7} />}>
        {(region) =>
          region.subject !== "region" || (region.industries.length === 0 && region.published === null) ? (
            <EmptyState title={t("maturity.empty")} />
          ) : (
            <Stack gap="md">
              {explain === undefined ? null : <ExplanationPanel region={region} subject={explain} />}
              <QueryView query={forecast} skeleton={<TableSkeleton rows={7} />}>
                {(course) => <IndexSection region={region} forecast={course} />}
              </QueryView>
              <ChartSection region={region} today={region.today} />
            </Stack>
          )
        }
      </QueryView>
    </>
  );
};
