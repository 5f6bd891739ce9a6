import {
  filterIndicators,
  indicatorGroups,
  type CalendarDate,
  type IndicatorGroup,
  type IndicatorList,
} from "@kedr/domain";
import { Button, Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { DownloadMenu } from "../../components/download-menu.tsx";
import { ButtonLink } from "../../components/links.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { tableAddress } from "../../lib/table-address.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { CreateIndicator } from "./card/create-indicator.tsx";
import { EntryLink } from "./entry-link.tsx";
import { IndicatorCards } from "./indicator-cards.tsx";
import { IndicatorCharts } from "./indicator-charts.tsx";
import { IndicatorFilterBar } from "./indicator-filter-bar.tsx";
import { IndicatorSummary } from "./indicator-summary.tsx";
import { IndicatorTable } from "./indicator-table.tsx";
import { LookChoice } from "./look-choice.tsx";
import { PrintedFilters } from "./printed-filters.tsx";
import { isNarrowed } from "./indicators-search.ts";
import { useIndicatorsSearch } from "./use-indicators-search.ts";

/** The groups in the look that the address asks for. */
const Found = ({ groups, today }: { groups: readonly IndicatorGroup[]; today: CalendarDate }) => {
  const isNarrow = useIsNarrow();
  const { search } = useIndicatorsSearch();
  if (search.look === "charts") return <IndicatorCharts groups={groups} today={today} />;
  return isNarrow ? <IndicatorCards groups={groups} /> : <IndicatorTable groups={groups} />;
};

const Indicators = ({ list }: { list: IndicatorList }) => {
  const { t } = useTranslation();
  const { search, reset } = useIndicatorsSearch();
  const found = filterIndicators(list.indicators, search);
  const groups = indicatorGroups(found);
  const isFiltered = isNarrowed(search);
  return (
    <Stack gap="sm">
      <IndicatorFilterBar indicators={list.indicators} />
      <Group gap="xs" data-no-print>
        <LookChoice />
        <IndicatorDownloads />
      </Group>
      {isFiltered ? (
        <Group gap="sm">
          <Text size="sm" component="output" aria-live="polite">
            {t("indicators.found", { n: found.length, all: list.indicators.length })}
          </Text>
          <PrintedFilters indicators={list.indicators} />
          <Button variant="subtle" size="compact-sm" onClick={reset} data-no-print>
            {t("indicators.filter.reset")}
          </Button>
        </Group>
      ) : null}
      {found.length === 0 ? (
        <EmptyState title={isFiltered ? t("indicators.nothingFits") : t("indicators.empty")} />
      ) : null}
      {found.length > 0 ? <Found groups={groups} today={list.today} /> : null}
    </Stack>
  );
};

/** The indicators that the filters leave. */
const IndicatorDownloads = () => {
  const asOf = useAsOf();
  const { indicator: _open, look: _look, ...filters } = useIndicatorsSearch().search;
  return <DownloadMenu address={(format) => tableAddress(`indicators.${format}`, filters, asOf)} />;
};

export const IndicatorsPage = () => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const query = useQuery(useTRPC().indicator.list.queryOptions({ asOf }));
  return (
    <>
      <PageHeader
        title={t("indicators.title")}
        lead={query.data && <IndicatorSummary indicators={query.data.indicators} />}
        actions={
          <Group gap="xs">
            <ButtonLink to="/coverage" variant="default">
              {t("contribution.open")}
            </ButtonLink>
            <EntryLink />
            <CreateIndicator />
          </Group>
        }
      />
      <QueryView query={query} skeleton={<TableSkeleton rows={14} />}>
        {(list) => <Indicators list={list} />}
      </QueryView>
    </>
  );
};
