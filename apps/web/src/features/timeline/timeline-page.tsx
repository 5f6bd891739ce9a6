import type { Timeline } from "@kedr/domain";
import { Button, Group, Text } from "@mantine/core";
import { IconTable, IconTimeline } from "@tabler/icons-react";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { DownloadMenu } from "../../components/download-menu.tsx";
import { PageHeader } from "../../components/page-header.tsx";
import { QueryView } from "../../components/query-view.tsx";
import { TableSkeleton } from "../../components/skeletons.tsx";
import { useAsOf } from "../../lib/as-of.ts";
import { tableAddress } from "../../lib/table-address.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { conditionsOf } from "./filter-options.ts";
import { TimelineChart } from "./timeline-chart.tsx";
import { isNarrowed, timelineQueryOf } from "./timeline-search.ts";
import { TimelineTable } from "./timeline-table.tsx";
import { TimelineToolbar } from "./timeline-toolbar.tsx";
import { useIsPrinting } from "./use-is-printing.ts";
import { useTimelineSearch } from "./use-timeline-search.ts";
import classes from "./timeline-page.module.css";

/** The milestones of one or many projects along the time, drawn or as a table. */
export const TimelinePage = () => {
  const { t } = useTranslation();
  const { search } = useTimelineSearch();
  const asOf = useAsOf();
  const query = useQuery(
    useTRPC().timeline.get.queryOptions(timelineQueryOf({ ...search, asOf }), {
      placeholderData: keepPreviousData,
    }),
  );
  return (
    <>
      <PageHeader
        title={t("timeline.title")}
        badges={query.data ? <Count timeline={query.data} /> : null}
        actions={
          <Group gap={6}>
            <ViewButton />
            <MilestoneDownloads />
          </Group>
        }
      />
      <QueryView query={query} skeleton={<TableSkeleton rows={20} />}>
        {(timeline) => (
          <>
            <TimelineToolbar facets={timeline.facets} />
            <PrintedConditions timeline={timeline} />
            <Rows timeline={timeline} />
          </>
        )}
      </QueryView>
    </>
  );
};

const Rows = ({ timeline }: { timeline: Timeline }) => {
  const { t } = useTranslation();
  const { search } = useTimelineSearch();
  const isPrinting = useIsPrinting();
  if (timeline.projects.length === 0)
    return <EmptyState title={t(isNarrowed(search) ? "timeline.nothingFound" : "timeline.nothingEntered")} />;
  return search.view === "table" || isPrinting ? (
    <TimelineTable timeline={timeline} />
  ) : (
    <TimelineChart timeline={timeline} />
  );
};

/** «Показано проектов: 8 из 75»; told to screen readers when it changes. */
const Count = ({ timeline: { projects, entered } }: { timeline: Timeline }) => {
  const { t } = useTranslation();
  return (
    <Text component="output" size="sm" c="dimmed">
      {t("timeline.count", { shown: projects.length, entered })}
    </Text>
  );
};

const ViewButton = () => {
  const { t } = useTranslation();
  const { search, change } = useTimelineSearch();
  const isTable = search.view === "table";
  const Icon = isTable ? IconTimeline : IconTable;
  return (
    <Button
      size="compact-md"
      fz="sm"
      variant="default"
      leftSection={<Icon size={15} aria-hidden />}
      onClick={() => change({ view: isTable ? undefined : "table" })}
    >
      {t(isTable ? "timeline.view.drawing" : "timeline.view.table")}
    </Button>
  );
};

/** The milestones that the filters leave, folded or not. */
const MilestoneDownloads = () => {
  const asOf = useAsOf();
  const { asOf: _day, ...query } = timelineQueryOf(useTimelineSearch().search);
  return <DownloadMenu address={(format) => tableAddress(`milestones.${format}`, query, asOf)} />;
};

/** Paper says what was chosen, as it has no filters to look at. */
const PrintedConditions = ({ timeline }: { timeline: Timeline }) => {
  const { t } = useTranslation();
  const { search } = useTimelineSearch();
  const conditions = conditionsOf(search, timeline.facets, t);
  return (
    <p className={classes["printed"]}>
      {conditions.length === 0
        ? t("timeline.filter.none")
        : t("timeline.filter.printed", { conditions: conditions.join("; ") })}
    </p>
  );
};
