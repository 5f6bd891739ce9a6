import type { ProjectList } from "@kedr/domain";
import type { TFunction } from "i18next";
import { Button, Group } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import type { FilterName, ProjectsSearch } from "../projects-search.ts";
import { chosenIn, filterNames, isNarrowed } from "../projects-search.ts";
import { useRegistrySearch } from "./use-registry-search.ts";
import { optionsOf } from "./value-words.ts";
import classes from "./active-filters.module.css";

interface Condition {
  filter: FilterName;
  value: string;
  label: string;
}

/** The chosen values of every filter in words. */
export const conditionsOf = (
  search: ProjectsSearch,
  facets: ProjectList["facets"],
  t: TFunction,
): Condition[] =>
  filterNames.flatMap((filter) => {
    const options = optionsOf(filter, facets, t);
    return chosenIn(search, filter).map((value) => ({
      filter,
      value,
      label: options.find((option) => option.value === value)?.label ?? t("projects.filter.unknown"),
    }));
  });

/** What narrows the list, each to be taken away by itself, or all at once. */
export const ActiveFilters = ({ facets }: { facets: ProjectList["facets"] }) => {
  const { t } = useTranslation();
  const { search, removeValue, change, reset } = useRegistrySearch();
  if (!isNarrowed(search)) return null;
  const text = search.search;
  return (
    <Group component="section" gap={6} mb="xs" aria-label={t("projects.filter.label")} data-no-print>
      {text ? (
        <Chip
          filter={t("projects.filter.search")}
          value={text}
          onRemove={() => change({ search: undefined })}
        />
      ) : null}
      {conditionsOf(search, facets, t).map(({ filter, value, label }) => (
        <Chip
          key={`${filter} ${value}`}
          filter={t(`projects.filter.${filter}`)}
          value={label}
          onRemove={() => removeValue(filter, value)}
        />
      ))}
      <Button size="compact-sm" variant="subtle" onClick={reset}>
        {t("projects.filter.reset")}
      </Button>
    </Group>
  );
};

const Chip = (props: { filter: string; value: string; onRemove: () => void }) => {
  const { t } = useTranslation();
  const { filter, value, onRemove } = props;
  return (
    <button
      type="button"
      className={classes["chip"]}
      aria-label={t("projects.filter.remove", { filter, value })}
      title={t("projects.filter.chip", { filter, value })}
      onClick={onRemove}
    >
      <span className={classes["text"]}>{t("projects.filter.chip", { filter, value })}</span>
      <IconX size={13} aria-hidden />
    </button>
  );
};
