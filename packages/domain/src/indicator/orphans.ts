import type { ProjectRecord } from "../project/project.record.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { isCounted } from "../portfolio/roll-up.ts";
import { isOfStrategy } from "./indicator-list.ts";
import { compareIndicators } from "./indicator-order.ts";
import type { IndicatorRecord } from "./indicator.record.ts";

/**
 * Indicators of the industries that no project is to move, by number and name. A cancelled project moves nothing: its
 * link does not count.
 */
export const orphanIndicators = (
  { portfolio, projectById }: PortfolioIndex,
  industryIds: ReadonlySet<string>,
): IndicatorRecord[] => {
  const moved = new Set(
    portfolio.ProjectIndicator.filter(({ projectId }) => {
      const project = projectById.get(projectId);
      return project !== undefined && isCounted(project);
    }).map(({ indicatorId }) => indicatorId),
  );
  return portfolio.Indicator.filter(
    ({ id, industryId }) => industryId !== null && industryIds.has(industryId) && !moved.has(id),
  ).toSorted(compareIndicators);
};

/** Those of the projects that no indicator of the strategy is linked to, whatever their order; cancelled ones are left out. */
export const orphanProjects = <Project extends Pick<ProjectRecord, "id" | "stage">>(
  { portfolio }: PortfolioIndex,
  projects: readonly Project[],
): Project[] => {
  const known = new Set(portfolio.Indicator.filter(isOfStrategy).map(({ id }) => id));
  const linked = new Set(
    portfolio.ProjectIndicator.filter(({ indicatorId }) => known.has(indicatorId)).map(
      ({ projectId }) => projectId,
    ),
  );
  return projects.filter((project) => isCounted(project) && !linked.has(project.id));
};
