import type { Facet, Timeline } from "@kedr/domain";
import type { TFunction } from "i18next";
import type { FilterName, TimelineSearch } from "./timeline-search.ts";
import { healthFromWorst } from "../../components/health-badge.tsx";
import { chosenIn, filterNames } from "./timeline-search.ts";

/** What a filter offers: every health, also one that no project has now, or the records that projects have. */
export const optionsOf = (filter: FilterName, facets: Timeline["facets"], t: TFunction): Facet[] => {
  const counted = facets[filter];
  if (filter !== "health")
    return counted.map((facet) => ({ ...facet, label: facet.label || t("timeline.filter.unassigned") }));
  return healthFromWorst.map((value) => ({
    value,
    label: t(`shared.health.${value}`),
    count: counted.find((facet) => facet.value === value)?.count ?? 0,
  }));
};

/** The chosen filters in words, for paper. */
export const conditionsOf = (search: TimelineSearch, facets: Timeline["facets"], t: TFunction): string[] => {
  const conditions = filterNames.flatMap((filter) => {
    const chosen = chosenIn(search, filter);
    if (chosen.length === 0) return [];
    const options = optionsOf(filter, facets, t);
    const values = chosen.map(
      (value) => options.find((option) => option.value === value)?.label ?? t("timeline.filter.unknown"),
    );
    return [
      t("timeline.filter.condition", { filter: t(`timeline.filter.${filter}`), values: values.join(", ") }),
    ];
  });
  return search.critical ? [...conditions, t("timeline.filter.critical")] : conditions;
};
