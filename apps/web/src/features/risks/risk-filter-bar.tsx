import { chosenRiskValues, degreeOf, riskFilterNames, type RiskRow } from "@kedr/domain";
import { Button, Checkbox, Group, NativeSelect, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FilterMenu } from "../../components/filter-menu.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import type { RisksTab } from "./risks-search.ts";
import { isFiltered, sorts } from "./risks-search.ts";
import { useFilterOptions } from "./use-filter-options.ts";
import { useRisksSearch } from "./use-risks-search.ts";
import classes from "./risks.module.css";

interface RiskFilterBarProps {
  tab: RisksTab;
  /** All rows of the tab. */
  items: readonly RiskRow[];
  /** How many of them pass. */
  found: number;
}

/** The filters and the order; all of them are in the address. */
export const RiskFilterBar = ({ tab, items, found }: RiskFilterBarProps) => {
  const { t } = useTranslation();
  const { search, change, setFilter, reset } = useRisksSearch();
  const { optionsOf, labelOf } = useFilterOptions(tab, items);
  return (
    <SectionCard title={t("risks.filter.title")}>
      <Stack gap="xs">
        <Group gap="xs" data-no-print>
          <SearchField
            value={search.search}
            onSearch={(text) => change({ search: text }, { replace: true })}
            label={t("risks.filter.search")}
            hint={t("risks.filter.searchHint")}
            clearLabel={t("risks.filter.clear")}
          />
          {riskFilterNames.map((filter) => (
            <FilterMenu
              key={filter}
              label={labelOf(filter)}
              options={optionsOf(filter)}
              chosen={chosenRiskValues(search, filter)}
              onChange={(values) => setFilter(filter, values)}
            />
          ))}
        </Group>
        <Group gap="md" data-no-print>
          <Checkbox
            size="sm"
            label={t("risks.filter.overdue")}
            checked={search.overdue ?? false}
            onChange={(event) => change({ overdue: event.currentTarget.checked || undefined })}
          />
          <NativeSelect
            size="xs"
            aria-label={t("risks.filter.sort")}
            data={sorts.map((sort) => ({ value: sort, label: t(`risks.sort.${sort}`) }))}
            value={search.sort ?? "weight"}
            onChange={(event) => {
              const sort = sorts.find((one) => one === event.currentTarget.value);
              change({ sort: sort === "weight" ? undefined : sort });
            }}
          />
        </Group>
        <Group gap="sm">
          <Text size="sm" component="output" aria-live="polite">
            {t("risks.filter.found", { n: found, all: items.length })}
          </Text>
          <Conditions tab={tab} items={items} />
          {isFiltered(search) ? (
            <Button variant="subtle" size="compact-sm" onClick={reset} data-no-print>
              {t("risks.filter.reset")}
            </Button>
          ) : null}
        </Group>
      </Stack>
    </SectionCard>
  );
};

/** The chosen cell of the matrix in words, and on paper, where the controls are not, every filter. */
const Conditions = ({ tab, items }: Omit<RiskFilterBarProps, "found">) => {
  const { t } = useTranslation();
  const { search } = useRisksSearch();
  const { optionsOf, labelOf } = useFilterOptions(tab, items);
  const { probability, impact } = search;
  const chosen = riskFilterNames.flatMap((filter) => {
    const values = new Set(chosenRiskValues(search, filter));
    if (values.size === 0) return [];
    const words = optionsOf(filter).filter(({ value }) => values.has(value));
    return [
      t("risks.filter.condition", {
        filter: labelOf(filter),
        values: words.map(({ label }) => label).join(", "),
      }),
    ];
  });
  const printed = [
    ...chosen,
    ...(search.overdue ? [t("risks.filter.overdue")] : []),
    ...(search.search ? [`${t("risks.filter.search")}: ${search.search}`] : []),
  ];
  return (
    <>
      {tab === "risks" && probability !== undefined && impact !== undefined ? (
        <Text size="sm">
          {t("risks.filter.cell", {
            probability: t(`projects.risk.degree.${degreeOf(probability)}`),
            impact: t(`projects.risk.impactDegree.${degreeOf(impact)}`),
          })}
        </Text>
      ) : null}
      <div className={classes["printed"]}>{printed.join("; ")}</div>
    </>
  );
};
