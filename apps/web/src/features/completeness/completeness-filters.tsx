import type { Completeness, Facet } from "@kedr/domain";
import { Button, Checkbox, Group, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FilterMenu } from "../../components/filter-menu.tsx";
import { FilterPanel } from "../../components/filter-panel.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { filterNames, isNarrowed, type FilterName } from "./completeness-search.ts";
import { useCompletenessSearch } from "./use-completeness-search.ts";
import classes from "./completeness.module.css";

/** The values of a filter in words: kinds by their names, nobody and the office by theirs. */
const useOptions = ({ facets }: Pick<Completeness, "facets">) => {
  const { t } = useTranslation();
  return (name: FilterName): Facet[] => {
    if (name === "kinds")
      return facets.kinds.map((facet) => ({
        ...facet,
        label: t(`completeness.kind.${facet.value}`),
      }));
    return facets[name].map((facet) => ({
      ...facet,
      label: facet.label || t(`completeness.nobody.${name}`),
    }));
  };
};

/** The filters, what they leave, and on paper, where the controls are not, what was chosen. */
export const CompletenessFilters = ({ completeness }: { completeness: Completeness }) => {
  const { t } = useTranslation();
  const { search, change, reset } = useCompletenessSearch();
  const { integer } = useFormat();
  const optionsOf = useOptions(completeness);
  const { filled, total } = completeness.chosen;
  const chosenIn = (name: FilterName): readonly string[] => search[name] ?? [];
  const count = filterNames.reduce((sum, name) => sum + chosenIn(name).length, 0);
  const conditions = filterNames.flatMap((name) => {
    const chosen = new Set(chosenIn(name));
    if (chosen.size === 0) return [];
    const words = optionsOf(name).filter(({ value }) => chosen.has(value));
    return [
      t("completeness.filter.condition", {
        filter: t(`completeness.filter.${name}`),
        values: words.map(({ label }) => label).join(", "),
      }),
    ];
  });
  return (
    <SectionCard title={t("completeness.filter.title")}>
      <Stack gap="xs">
        <Group gap="xs" data-no-print>
          <FilterPanel count={count}>
            {filterNames.map((name) => (
              <FilterMenu
                key={name}
                label={t(`completeness.filter.${name}`)}
                options={optionsOf(name)}
                chosen={chosenIn(name)}
                onChange={(values) => change({ [name]: values.length === 0 ? undefined : values })}
              />
            ))}
          </FilterPanel>
          <Checkbox
            size="sm"
            label={t("completeness.filter.mine")}
            checked={search.mine ?? false}
            onChange={(event) => change({ mine: event.currentTarget.checked || undefined })}
          />
        </Group>
        <Group gap="sm">
          <Text size="sm" component="output" aria-live="polite">
            {t("completeness.filter.found", {
              n: integer(total - filled),
              filled: integer(filled),
              total: integer(total),
            })}
          </Text>
          {isNarrowed(search) ? (
            <Button variant="subtle" size="compact-sm" onClick={reset} data-no-print>
              {t("completeness.filter.reset")}
            </Button>
          ) : null}
        </Group>
        <div className={classes["printed"]}>
          {[...(search.mine ? [t("completeness.filter.mine")] : []), ...conditions].join("; ")}
        </div>
      </Stack>
    </SectionCard>
  );
};
