import type { Facet, FundingStatus, Health, ProjectGrouping, ProjectKind, ProjectList } from "@kedr/domain";
import type { TFunction } from "i18next";
import type { FilterName } from "../projects-search.ts";

const kinds: readonly ProjectKind[] = ["mandatory", "regional"];
const health: readonly Health[] = ["off_track", "at_risk", "no_data", "on_track"];
const funding: readonly FundingStatus[] = [
  "unfunded",
  "partly_funded",
  "not_determined",
  "funded",
  "not_required",
];

/** The filter that has the same values as a grouping. */
export const filterOfGrouping = {
  industry: "industries",
  kind: "kinds",
  health: "health",
  fundingStatus: "funding",
  deputy: "deputies",
  lead: "leads",
} as const satisfies Record<Exclude<ProjectGrouping, "none">, FilterName>;

const codedWords = (filter: FilterName, t: TFunction): ReadonlyMap<string, string> => {
  switch (filter) {
    case "kinds":
      return new Map(kinds.map((code) => [code, t(`shared.kind.${code}`)]));
    case "health":
      return new Map(health.map((code) => [code, t(`shared.health.${code}`)]));
    case "funding":
      return new Map(funding.map((code) => [code, t(`shared.fundingStatus.${code}`)]));
    case "industries":
    case "deputies":
    case "leads":
      return new Map();
  }
};

/** A value of a filter in words: codes are translated, records carry their own name, nobody is «не назначен». */
export const wordValue = (filter: FilterName, { value, label }: Omit<Facet, "count">, t: TFunction): string =>
  codedWords(filter, t).get(value) ?? (label || t("projects.filter.unassigned"));

/** What a filter offers: every code, also those that no project has now, or the records that projects have. */
export const optionsOf = (filter: FilterName, facets: ProjectList["facets"], t: TFunction): Facet[] => {
  const counted = facets[filter];
  const coded = codedWords(filter, t);
  if (coded.size > 0)
    return [...coded].map(([value, label]) => ({
      value,
      label,
      count: counted.find((facet) => facet.value === value)?.count ?? 0,
    }));
  return counted.map((facet) => ({ ...facet, label: wordValue(filter, facet, t) }));
};
