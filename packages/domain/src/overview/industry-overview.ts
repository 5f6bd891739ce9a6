import type { IndustryRecord } from "../industry/industry.record.ts";
import { curatorOf, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { rollUp } from "../portfolio/roll-up.ts";
import { summariseProjects } from "../project/project-summary.ts";
import type { IndustryOverview } from "./overview.view.ts";

/** The industries with the roll-up of each, in the order given; one without projects has a row as well. */
export const overviewIndustries = (
  index: PortfolioIndex,
  industries: readonly IndustryRecord[],
): IndustryOverview[] => {
  const byIndustry = Map.groupBy(summariseProjects(index), (project) => project.industry.id);
  return industries.map((industry) => ({
    industry: { id: industry.id, name: industry.name },
    listedAs: industry.listedAs,
    deputy: curatorOf(index, industry.id),
    rollUp: rollUp(byIndustry.get(industry.id) ?? []),
  }));
};
