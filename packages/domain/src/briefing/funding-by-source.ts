import { fundingSources, fundingYears, totalFunding } from "../funding/funding.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { isCounted } from "../portfolio/roll-up.ts";
import type { ProjectSummary } from "../project/project.view.ts";
import { yearOf } from "../calendar/days.ts";
import type { SourceFunding } from "./briefing.view.ts";

/**
 * The money of the current year by source, federal first: what the roll-up of the same projects counts, split. A source
 * that no line names is left out.
 */
export const fundingBySource = (
  index: PortfolioIndex,
  projects: readonly ProjectSummary[],
): SourceFunding[] => {
  const shares = projects
    .filter((project) => isCounted(project) && project.fundingStatus !== "not_required")
    .flatMap(({ id }) => fundingYears(index.fundingLinesByProject.get(id) ?? []))
    .filter(({ year }) => year === yearOf(index.today))
    .flatMap(({ bySource }) => bySource);
  return fundingSources.flatMap((source) => {
    const figures = shares.filter((share) => share.source === source).map((share) => share.figures);
    return figures.length === 0 ? [] : [{ source, figures: totalFunding(figures) }];
  });
};
