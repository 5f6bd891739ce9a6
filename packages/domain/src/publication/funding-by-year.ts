import { fundingFigures, totalFunding } from "../funding/funding.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { isCounted } from "../portfolio/roll-up.ts";
import type { ProjectSummary } from "../project/project.view.ts";
import type { YearFunding } from "./publication.view.ts";

/**
 * The money of the projects by year, earliest first: in each year what the roll-up counts in the current one. A year
 * that no line names is left out.
 */
export const fundingByYear = (index: PortfolioIndex, projects: readonly ProjectSummary[]): YearFunding[] => {
  const lines = projects
    .filter((project) => isCounted(project) && project.fundingStatus !== "not_required")
    .flatMap(({ id }) => index.fundingLinesByProject.get(id) ?? []);
  const byYear = [...Map.groupBy(lines, ({ year }) => year)].toSorted(([one], [other]) => one - other);
  return byYear.map(([year, linesOfYear]) => {
    const ofProjects = Map.groupBy(linesOfYear, ({ projectId }) => projectId);
    return {
      year,
      figures: totalFunding([...ofProjects.values()].map(fundingFigures)),
      isTraining: linesOfYear.some(({ origin }) => origin === "training"),
    };
  });
};
