import { riskFacets, type Facet, type RiskFilterName, type RiskRow } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import type { RisksTab } from "./risks-search.ts";
import { levels } from "./risks-search.ts";

const statesOf = { risks: ["open", "occurred", "closed"], problems: ["open", "resolved"] } as const;

/** What a filter of a tab offers, in words: every state and level there is, or the records that rows have. */
export const useFilterOptions = (tab: RisksTab, items: readonly RiskRow[]) => {
  const { t } = useTranslation();
  const optionsOf = (filter: RiskFilterName): Facet[] => {
    const facets = riskFacets(items, filter);
    const coded = (value: string, label: string): Facet => ({
      value,
      label,
      count: facets.find((facet) => facet.value === value)?.count ?? 0,
    });
    switch (filter) {
      case "states":
        return tab === "risks"
          ? statesOf.risks.map((state) => coded(state, t(`projects.risk.state.${state}`)))
          : statesOf.problems.map((state) => coded(state, t(`risks.problemState.${state}`)));
      case "levels":
        return levels.map((level) =>
          coded(level, tab === "risks" ? t(`projects.risk.level.${level}`) : t(`risks.impactBadge.${level}`)),
        );
      case "industries":
      case "deputies":
      case "owners":
        return facets.map((facet) => ({ ...facet, label: facet.label || t("risks.filter.unassigned") }));
    }
  };
  const labelOf = (filter: RiskFilterName): string =>
    filter === "levels" && tab === "problems" ? t("risks.filter.impacts") : t(`risks.filter.${filter}`);
  return { optionsOf, labelOf };
};
