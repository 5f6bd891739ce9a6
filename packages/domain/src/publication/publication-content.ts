import { briefingBook } from "../briefing/briefing-book.ts";
import { strategyIndicatorList } from "../indicator/indicator-list.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { summariseProjects } from "../project/project-summary.ts";
import { fundingByYear } from "./funding-by-year.ts";
import type { PublicationContent } from "./publication.view.ts";

/**
 * What a publication tells, all of it from the one index. Draft decisions are left out: they are nobody's word yet, and
 * a publication is for everybody and for good.
 */
export const publicationContent = (index: PortfolioIndex, isTraining: boolean): PublicationContent => {
  const book = briefingBook(index, { kind: "strategy" }, isTraining);
  if (book === null) throw new Error("the strategy as a whole is always there");
  return {
    book: { ...book, decisions: null },
    indicators: strategyIndicatorList(index.portfolio).indicators,
    fundingYears: fundingByYear(index, summariseProjects(index)),
  };
};
