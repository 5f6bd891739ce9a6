import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { findsAllWords } from "../wording/searchable.ts";
import { facetOf, groupProjects, unassigned } from "./project-groups.ts";
import { projectOrder } from "./project-order.ts";
import { summariseProjects } from "./project-summary.ts";
import type { ProjectList, ProjectQuery, ProjectSummary } from "./project.view.ts";

const holds = (chosen: readonly string[], value: string | undefined): boolean =>
  chosen.length === 0 || chosen.includes(value ?? unassigned);

const passes = (project: ProjectSummary, query: ProjectQuery): boolean =>
  holds(query.industries, project.industry.id) &&
  holds(query.kinds, project.kind) &&
  holds(query.health, project.health.effective) &&
  holds(query.deputies, project.deputy?.id) &&
  holds(query.leads, project.lead?.id) &&
  holds(query.funding, project.fundingStatus);

const isFound = (index: PortfolioIndex, project: ProjectSummary, search: string): boolean =>
  findsAllWords(search, [
    project.name,
    index.projectById.get(project.id)?.fullName ?? null,
    project.id,
    project.industry.name,
    project.lead?.name ?? null,
  ]);

/**
 * The registry: filtered, searched by words in name, full name, id, industry and lead, sorted, grouped and cut to a
 * page. Groups keep together and are ordered by their heading, rows within them by the sort. Totals and group counts
 * are over all pages; facets are over the whole registry, whatever the filters.
 */
export const listProjects = (index: PortfolioIndex, query: ProjectQuery): ProjectList => {
  const all = summariseProjects(index);
  const matching = all
    .filter((project) => passes(project, query) && isFound(index, project, query.search))
    .toSorted(projectOrder(query.sort, query.descending));
  const groups = query.group === "none" ? [] : groupProjects(index, matching, query.group);
  const rows = query.group === "none" ? matching : groups.flatMap(({ projects }) => projects);
  const first = (query.page - 1) * query.pageSize;
  return {
    rows: rows.slice(first, first + query.pageSize),
    total: matching.length,
    entered: all.length,
    groups: groups.map(({ value, label, count }) => ({ value, label, count })),
    facets: {
      industries: facetOf(index, all, "industry"),
      kinds: facetOf(index, all, "kind"),
      health: facetOf(index, all, "health"),
      deputies: facetOf(index, all, "deputy"),
      leads: facetOf(index, all, "lead"),
      funding: facetOf(index, all, "fundingStatus"),
    },
  };
};
