import type { ProjectList } from "@kedr/domain";
import { Group, Text } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
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
import { ActiveFilters } from "./registry/active-filters.tsx";
import { PrintStatement } from "./registry/print-statement.tsx";
import { isNarrowed, projectQueryOf } from "./projects-search.ts";
import { RegistryCards } from "./registry/registry-cards.tsx";
import { pageSize, RegistryPages } from "./registry/registry-pages.tsx";
import { RegistryTable } from "./registry/registry-table.tsx";
import { RegistryToolbar } from "./registry/registry-toolbar.tsx";
import { ColumnsMenu, GroupingSelect } from "./registry/registry-view-menu.tsx";
import { useRegistrySearch } from "./registry/use-registry-search.ts";
import classes from "./projects-page.module.css";

/** Paper always gets the table, whatever it is printed from. */
const phone = "screen and (max-width: 48em)";

/** The registry of projects. */
export const ProjectsPage = () => {
  const { t } = useTranslation();
  const { search } = useRegistrySearch();
  const isPhone = useMediaQuery(phone, false, { getInitialValueInEffect: false });
  const query = useQuery(
    useTRPC().project.list.queryOptions(projectQueryOf(search), { placeholderData: keepPreviousData }),
  );
  return (
    <div className={classes["sheet"]}>
      <PageHeader
        title={t("projects.title")}
        badges={query.data ? <RowCount list={query.data} /> : null}
        actions={
          <Group gap={6}>
            <GroupingSelect />
            {isPhone ? null : <ColumnsMenu />}
            <RegistryDownloads />
          </Group>
        }
      />
      <QueryView query={query} skeleton={<TableSkeleton rows={20} />}>
        {(list) => (
          <>
            <RegistryToolbar facets={list.facets} />
            <ActiveFilters facets={list.facets} />
            <PrintStatement facets={list.facets} />
            <Rows list={list} isPhone={isPhone} />
            <RegistryPages total={list.total} />
          </>
        )}
      </QueryView>
    </div>
  );
};

/** The whole list as it is narrowed and ordered here: a file has no pages. */
const RegistryDownloads = () => {
  const asOf = useAsOf();
  const { page: _page, ...search } = useRegistrySearch().search;
  return <DownloadMenu address={(format) => tableAddress(`projects.${format}`, search, asOf)} />;
};

const Rows = ({ list, isPhone }: { list: ProjectList; isPhone: boolean }) => {
  const { t } = useTranslation();
  const { search } = useRegistrySearch();
  if (list.total === 0)
    return <EmptyState title={t(isNarrowed(search) ? "projects.nothingFound" : "projects.nothingEntered")} />;
  return isPhone ? <RegistryCards list={list} /> : <RegistryTable list={list} />;
};

/** «Показано 8 из 75»; told to screen readers when it changes. */
const RowCount = ({ list }: { list: ProjectList }) => {
  const { t } = useTranslation();
  const { search } = useRegistrySearch();
  const { total, entered } = list;
  const first = ((search.page ?? 1) - 1) * pageSize + 1;
  return (
    <Text component="output" size="sm" c="dimmed">
      {total > pageSize
        ? t("projects.countOnPage", { first, last: first + list.rows.length - 1, total, entered })
        : t("projects.count", { total, entered })}
    </Text>
  );
};
