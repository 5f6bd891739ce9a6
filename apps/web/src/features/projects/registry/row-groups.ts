import type { ProjectGrouping, ProjectList, ProjectSummary } from "@kedr/domain";
import type { TFunction } from "i18next";
import { filterOfGrouping, wordValue } from "./value-words.ts";

/** Rows that stand together on this page; the label is null where there is no grouping. */
export interface RowGroup {
  value: string;
  label: string | null;
  /** Over all pages. */
  count: number;
  rows: ProjectSummary[];
}

const valueOf: Record<Exclude<ProjectGrouping, "none">, (project: ProjectSummary) => string> = {
  industry: ({ industry }) => industry.id,
  kind: ({ kind }) => kind,
  health: ({ health }) => health.effective,
  deputy: ({ deputy }) => deputy?.id ?? "none",
  lead: ({ lead }) => lead?.id ?? "none",
  fundingStatus: ({ fundingStatus }) => fundingStatus,
};

/** The page's rows under the headings of their groups; groups of other pages are left out. */
export const rowGroups = (
  { rows, groups, total }: Pick<ProjectList, "rows" | "groups" | "total">,
  grouping: ProjectGrouping,
  t: TFunction,
): RowGroup[] => {
  if (grouping === "none") return [{ value: "all", label: null, count: total, rows }];
  return groups
    .map((group) => ({
      value: group.value,
      label: wordValue(filterOfGrouping[grouping], group, t),
      count: group.count,
      rows: rows.filter((project) => valueOf[grouping](project) === group.value),
    }))
    .filter((group) => group.rows.length > 0);
};
