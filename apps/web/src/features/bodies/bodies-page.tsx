import type { IndicatorBodies } from "@kedr/domain";
import { Button, Group, Stack } from "@mantine/core";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Navigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { dayAsked } from "./bodies-search.ts";
import { BodiesSummary } from "./bodies-summary.tsx";
import { BodiesTable } from "./bodies-table.tsx";
import { DayChoice } from "./day-choice.tsx";
import { BodiesEntry } from "./entry/bodies-entry.tsx";
import { NotReported } from "./not-reported.tsx";
import { useBodiesSearch } from "./use-bodies-search.ts";

/** The day to enter figures of, unless the address names one: the last that has any, else the end of the last quarter. */
const dayOfEntry = ({ breakdown, quarterEnd }: IndicatorBodies) => breakdown.date ?? quarterEnd;

const Toolbar = ({ bodies }: { bodies: IndicatorBodies }) => {
  const { t } = useTranslation();
  const { search, change } = useBodiesSearch();
  if (search.isEntry === true && bodies.canEnter)
    return (
      <Group data-no-print>
        <Button variant="default" onClick={() => change({ isEntry: undefined })}>
          {t("bodies.entry.leave")}
        </Button>
      </Group>
    );
  return (
    <Group gap="md" align="flex-end" data-no-print>
      {bodies.breakdown.days.length === 0 ? null : <DayChoice breakdown={bodies.breakdown} />}
      {bodies.canEnter ? (
        <Button variant="default" onClick={() => change({ isEntry: true, date: dayOfEntry(bodies) })}>
          {t("bodies.enter")}
        </Button>
      ) : null}
    </Group>
  );
};

const Reading = ({ bodies }: { bodies: IndicatorBodies }) => (
  <>
    <BodiesSummary bodies={bodies} />
    <NotReported bodies={bodies} />
    <BodiesTable bodies={bodies} />
  </>
);

const Content = ({ bodies }: { bodies: IndicatorBodies }) => {
  const { search } = useBodiesSearch();
  const isEntry = search.isEntry === true && bodies.canEnter;
  const { date, days } = bodies.breakdown;
  // Figures of no printed day are shown and never entered: those of a day are asked for instead.
  if (isEntry && date === null && days.length > 0)
    return (
      <Navigate
        from="/indicators/$indicatorId/bodies"
        to="."
        search={(before) => ({ ...before, date: dayOfEntry(bodies) })}
        replace
      />
    );
  return (
    <Stack gap="md">
      <Toolbar bodies={bodies} />
      {isEntry ? <BodiesEntry bodies={bodies} date={dayOfEntry(bodies)} /> : <Reading bodies={bodies} />}
    </Stack>
  );
};

const Lead = ({ bodies: { indicator, breakdown } }: { bodies: IndicatorBodies }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, unit } = indicator;
  return breakdown.date === null
    ? t("bodies.lead", { name, unit })
    : t("bodies.leadOn", { name, unit, date: format.date(breakdown.date) });
};

/** An indicator by municipality or group: who has how much, who has not reported, and the total by its rule. */
export const BodiesPage = () => {
  const { t } = useTranslation();
  const asOf = useAsOf();
  const { search, indicatorId } = useBodiesSearch();
  const query = useQuery({
    ...useTRPC().indicatorPart.get.queryOptions({ indicatorId, asOf, ...dayAsked(search) }),
    placeholderData: keepPreviousData,
  });
  const { data } = query;
  const isByGroup = data !== undefined && data.breakdown.expected === null && data.groups.length > 0;
  return (
    <>
      <PageHeader
        title={t(isByGroup ? "bodies.title.groups" : "bodies.title.bodies")}
        {...(data
          ? {
              lead: <Lead bodies={data} />,
              badges: <OriginBadge origin={data.indicator.origin} />,
            }
          : {})}
        actions={
          <AnchorLink to="/indicators" search={{ indicator: indicatorId }}>
            {t("bodies.toIndicator")}
          </AnchorLink>
        }
      />
      <QueryView query={query} skeleton={<TableSkeleton rows={12} />}>
        {(bodies) => <Content bodies={bodies} />}
      </QueryView>
    </>
  );
};
