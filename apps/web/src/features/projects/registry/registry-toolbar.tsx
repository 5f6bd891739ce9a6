import type { ProjectList } from "@kedr/domain";
import { NativeSelect } from "@mantine/core";
import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { FilterMenu } from "../../../components/filter-menu.tsx";
import { FilterPanel } from "../../../components/filter-panel.tsx";
import { SearchField } from "../../../components/search-field.tsx";
import { chosenIn, filterNames, sorts } from "../projects-search.ts";
import { useRegistrySearch } from "./use-registry-search.ts";
import { useSearchKey } from "./use-search-key.ts";
import { optionsOf } from "./value-words.ts";
import classes from "./registry-toolbar.module.css";

/** Search and filters; on a phone the filters and the order wait behind a button. */
export const RegistryToolbar = ({ facets }: { facets: ProjectList["facets"] }) => {
  const { t } = useTranslation();
  const { search, setFilter, change } = useRegistrySearch();
  const searchField = useRef<HTMLInputElement>(null);
  useSearchKey(searchField);
  const count = filterNames.reduce((sum, filter) => sum + chosenIn(search, filter).length, 0);
  return (
    <div className={classes["toolbar"]} data-no-print>
      <SearchField
        fieldRef={searchField}
        value={search.search}
        onSearch={(text) => change({ search: text }, { replace: true })}
        label={t("projects.search.label")}
        hint={t("projects.search.hint")}
        clearLabel={t("projects.search.clear")}
      />
      <FilterPanel count={count}>
        {filterNames.map((filter) => (
          <FilterMenu
            key={filter}
            label={t(`projects.filter.${filter}`)}
            options={optionsOf(filter, facets, t)}
            chosen={chosenIn(search, filter)}
            onChange={(chosen) => setFilter(filter, chosen)}
          />
        ))}
        <SortSelect />
      </FilterPanel>
    </div>
  );
};

/** The order, where there are no headings to press. */
const SortSelect = () => {
  const { t } = useTranslation();
  const { search, change } = useRegistrySearch();
  return (
    <NativeSelect
      className={classes["sort"] ?? ""}
      size="xs"
      fz="sm"
      aria-label={t("projects.sort.label")}
      value={search.sort ?? "name"}
      data={sorts.map((value) => ({ value, label: t(`projects.sort.${value}`) }))}
      onChange={(event) => {
        const sort = sorts.find((known) => known === event.currentTarget.value);
        change({ sort: sort === "name" ? undefined : sort, descending: sort === "overdue" || undefined });
      }}
    />
  );
};
