import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { healthOrder } from "./health-order.ts";
import { fundingOrder } from "./project-order.ts";
import type { Facet, ProjectGrouping, ProjectSummary, Reference } from "./project.view.ts";

/** Stands for «не назначен» where a post is filtered or grouped by. */
export const unassigned = "none";

type Grouping = Exclude<ProjectGrouping, "none">;
type Heading = Pick<Facet, "value" | "label">;

const headingOf = (reference: Reference | null): Heading =>
  reference === null ? { value: unassigned, label: "" } : { value: reference.id, label: reference.name };

const coded = (value: string): Heading => ({ value, label: value });

const headings: Record<Grouping, (project: ProjectSummary) => Heading> = {
  industry: ({ industry }) => headingOf(industry),
  kind: ({ kind }) => coded(kind),
  health: ({ health }) => coded(health.effective),
  deputy: ({ deputy }) => headingOf(deputy),
  lead: ({ lead }) => headingOf(lead),
  fundingStatus: ({ fundingStatus }) => coded(fundingStatus),
};

const byLabel = (one: Heading, other: Heading): number => {
  if (one.value === unassigned || other.value === unassigned) return one.value === unassigned ? 1 : -1;
  return compareRussian(one.label, other.label) || compareRussian(one.value, other.value);
};

const byPlace = (places: readonly string[]) => (one: Heading, other: Heading) =>
  places.indexOf(one.value) - places.indexOf(other.value);

const orderOf = (index: PortfolioIndex, grouping: Grouping): ((one: Heading, other: Heading) => number) => {
  switch (grouping) {
    case "industry":
      return byPlace(index.industries.map(({ id }) => id));
    case "kind":
      return byPlace(["mandatory", "regional"]);
    case "health":
      return byPlace(healthOrder);
    case "fundingStatus":
      return byPlace(fundingOrder);
    case "deputy":
    case "lead":
      return byLabel;
  }
};

/** Projects under one heading, in the order in which they came. */
export interface ProjectGroup extends Facet {
  projects: ProjectSummary[];
}

/**
 * Splits projects into groups that are in order: industries as in the strategy, health and funding from worst to best,
 * posts by title with the unassigned last. The label of a coded value is the code, which the client words; that of
 * the unassigned is empty.
 */
export const groupProjects = (
  index: PortfolioIndex,
  projects: readonly ProjectSummary[],
  grouping: Grouping,
): ProjectGroup[] => {
  const groups = new Map<string, ProjectGroup>();
  for (const project of projects) {
    const heading = headings[grouping](project);
    const group = groups.get(heading.value);
    if (group) {
      group.projects.push(project);
      group.count += 1;
    } else {
      groups.set(heading.value, { ...heading, count: 1, projects: [project] });
    }
  }
  return [...groups.values()].toSorted(orderOf(index, grouping));
};

/** The values of a grouping with how many of the projects have each, in the order of the groups. */
export const facetOf = (
  index: PortfolioIndex,
  projects: readonly ProjectSummary[],
  grouping: Grouping,
): Facet[] =>
  groupProjects(index, projects, grouping).map(({ value, label, count }) => ({ value, label, count }));
