import { milestoneState, slipDays } from "../milestone/milestone-state.ts";
import type { MilestoneRecord } from "../milestone/milestone.record.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { facetOf, unassigned } from "../project/project-groups.ts";
import { summariseProjects } from "../project/project-summary.ts";
import type { Facet, ProjectSummary } from "../project/project.view.ts";
import { compareRussian } from "../wording/russian-order.ts";
import type {
  Timeline,
  TimelineDependency,
  TimelineMilestone,
  TimelineProject,
  TimelineQuery,
} from "./timeline.view.ts";

const holds = (chosen: readonly string[], value: string | undefined): boolean =>
  chosen.length === 0 || chosen.includes(value ?? unassigned);

const passes = (project: ProjectSummary, query: TimelineQuery): boolean =>
  holds(query.projectIds, project.id) &&
  holds(query.industries, project.industry.id) &&
  holds(query.deputies, project.deputy?.id) &&
  holds(query.leads, project.lead?.id) &&
  holds(query.health, project.health.effective);

const byNumber = (one: MilestoneRecord, other: MilestoneRecord): number =>
  one.number - other.number || (one.id < other.id ? -1 : 1);

const milestoneOn = (
  { today, thresholds }: PortfolioIndex,
  milestone: MilestoneRecord,
): TimelineMilestone => ({
  id: milestone.id,
  number: milestone.number,
  title: milestone.title,
  state: milestoneState(milestone, today, thresholds),
  baselineDate: milestone.baselineDate,
  forecastDate: milestone.forecastDate,
  actualDate: milestone.actualDate,
  slipDays: slipDays(milestone, today),
  isCritical: milestone.isCritical,
  recurrence: milestone.recurrence,
  origin: milestone.origin,
});

const milestonesOf = (
  index: PortfolioIndex,
  { projectId, onlyCritical }: { projectId: string; onlyCritical: boolean },
): TimelineMilestone[] =>
  (index.milestonesByProject.get(projectId) ?? [])
    .filter(({ isCritical }) => isCritical || !onlyCritical)
    .toSorted(byNumber)
    .map((milestone) => milestoneOn(index, milestone));

const projectOn = (project: ProjectSummary, milestones: TimelineMilestone[]): TimelineProject => ({
  id: project.id,
  name: project.name,
  stage: project.stage,
  health: project.health.effective,
  industryName: project.industry.name,
  leadTitle: project.lead?.name ?? null,
  origin: project.origin,
  milestones,
});

const byIndustryAndName = (index: PortfolioIndex) => {
  const places = new Map(index.industries.map(({ id }, place) => [id, place]));
  // An industry that is not recorded has no place: its projects come last.
  const placeOf = ({ industry }: ProjectSummary) => places.get(industry.id) ?? places.size;
  return (one: ProjectSummary, other: ProjectSummary): number =>
    placeOf(one) - placeOf(other) || compareRussian(one.name, other.name) || compareRussian(one.id, other.id);
};

const dependenciesAmong = (
  index: PortfolioIndex,
  projects: readonly TimelineProject[],
): TimelineDependency[] => {
  const shown = new Set(projects.flatMap(({ milestones }) => milestones.map(({ id }) => id)));
  return index.portfolio.MilestoneDependency.filter(
    ({ milestoneId, dependsOnId }) => shown.has(milestoneId) && shown.has(dependsOnId),
  ).map(({ milestoneId, dependsOnId }) => ({ milestoneId, dependsOnId }));
};

const projectFacet = ({ id, name, milestones }: ProjectSummary): Facet => ({
  value: id,
  label: name,
  count: milestones.total,
});

/**
 * The milestones of one or many projects on the day of the index, with what depends on what. Every milestone is there,
 * cancelled and undated ones too, in projects of every stage: a plan is read whole.
 */
export const timelineOf = (index: PortfolioIndex, query: TimelineQuery): Timeline => {
  const { onlyCritical } = query;
  const all = summariseProjects(index).toSorted(byIndustryAndName(index));
  const projects = all
    .filter((project) => passes(project, query))
    .map((project) => projectOn(project, milestonesOf(index, { projectId: project.id, onlyCritical })))
    .filter(({ milestones }) => milestones.length > 0 || !onlyCritical);
  return {
    projects,
    dependencies: dependenciesAmong(index, projects),
    entered: all.length,
    facets: {
      projects: all.map(projectFacet),
      industries: facetOf(index, all, "industry"),
      deputies: facetOf(index, all, "deputy"),
      leads: facetOf(index, all, "lead"),
      health: facetOf(index, all, "health"),
    },
  };
};
