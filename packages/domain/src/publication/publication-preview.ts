import { isOfStrategy } from "../indicator/indicator-list.ts";
import { overallMaturity } from "../maturity/maturity.ts";
import { controlTotals } from "../overview/control-totals.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { PublicationPreview } from "./publication.view.ts";

/** How many more industries the strategy declares than are entered, of the two kinds apart. */
const missingIndustries = (totals: readonly { label: string; declared: number; entered: number }[]): number =>
  totals
    .filter(({ label }) => label === "mandatory_industries" || label === "regional_industries")
    .reduce((missing, { declared, entered }) => missing + Math.max(0, declared - entered), 0);

/**
 * What a publication of the index's day would say in sum, for whoever is about to publish it: what the strategy declares
 * beside what is entered, how many records there are, and the region's maturity. All of it by the rules of the overview.
 */
export const publicationPreview = (
  index: PortfolioIndex,
): Pick<PublicationPreview, "asOf" | "controls" | "counts" | "overall"> => {
  const { portfolio, today } = index;
  const controls = controlTotals(index, portfolio.Strategy[0] ?? null)
    .filter(({ industry }) => industry === null)
    .map(({ subject, declared, entered }) => ({ label: subject, declared, entered }));
  const { published, computed, counted, total } = overallMaturity(portfolio);
  return {
    asOf: today,
    controls,
    counts: {
      projects: portfolio.Project.length,
      milestones: portfolio.Milestone.length,
      indicators: portfolio.Indicator.filter(isOfStrategy).length,
      industries: portfolio.Industry.length,
      industriesNotEntered: missingIndustries(controls),
    },
    overall: { published, computed, counted, total },
  };
};
