import { fundingSources, fundingYears, totalFunding } from "../funding/funding.ts";
import type { FundingFigures } from "../funding/funding.view.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { isCounted } from "../portfolio/roll-up.ts";
import type { ProjectSummary } from "../project/project.view.ts";
import type { MoneyFigures, MoneyYear } from "./sector.view.ts";

/** The sums over projects, and how many of them leave the gap open. */
const moneyOf = (figures: readonly FundingFigures[]): MoneyFigures => ({
  ...totalFunding(figures),
  gapUnknown: figures.filter(({ need, allocated }) => (need ?? 0) > 0 && allocated === null).length,
});

/**
 * The money of the projects by year, earliest first, and within it by source, federal first. What the roll-up counts: no
 * cancelled project, and none that needs no money. A project's sources cover for each other, so the gap of
 * the year is not the sum of its sources' gaps.
 */
export const sectorMoney = (index: PortfolioIndex, projects: readonly ProjectSummary[]): MoneyYear[] => {
  const years = projects
    .filter((project) => isCounted(project) && project.fundingStatus !== "not_required")
    .flatMap(({ id }) => fundingYears(index.fundingLinesByProject.get(id) ?? []));
  return [...Map.groupBy(years, ({ year }) => year)]
    .toSorted(([one], [other]) => one - other)
    .map(([year, parts]) => ({
      year,
      total: moneyOf(parts.map(({ total }) => total)),
      bySource: fundingSources.flatMap((source) => {
        const own = parts.flatMap(({ bySource }) => bySource).filter((part) => part.source === source);
        return own.length === 0 ? [] : [{ source, figures: moneyOf(own.map(({ figures }) => figures)) }];
      }),
    }));
};
