import { fundingFigures } from "../funding/funding.ts";
import type { FundingFigures } from "../funding/funding.view.ts";
import { indicatorList } from "../indicator/indicator-list.ts";
import type { IndicatorView } from "../indicator/indicator.view.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { projectPage } from "./project-page.ts";
import type { ProjectPage } from "./project.view.ts";

/** An indicator that a project is to move: its path, and what the project is to bring. */
export interface PassportIndicator extends Pick<
  IndicatorView,
  "id" | "number" | "name" | "unit" | "baseline" | "current" | "target" | "targetsByYear"
> {
  /** What the project states for each year, in the indicator's unit, earliest first. */
  contributions: { year: number; value: number }[];
}

/** The passport of a project (паспорт проекта) as it stands on a day. Every figure is the project page's own. */
export interface ProjectPassport {
  date: CalendarDate;
  strategy: string | null;
  /** What the page of the project shows; a paper offers nothing to do. */
  page: Omit<ProjectPage, "abilities" | "archive" | "completeness" | "reports">;
  /** In the order of the list of indicators. */
  indicators: PassportIndicator[];
  /** Roubles of all years and sources together. */
  fundingTotal: FundingFigures;
}

const passportIndicators = ({ portfolio }: PortfolioIndex, page: ProjectPage): PassportIndicator[] => {
  const linked = new Set(page.indicators.map(({ id }) => id));
  const links = portfolio.ProjectIndicator.filter(({ projectId }) => projectId === page.summary.id);
  return indicatorList(portfolio)
    .indicators.filter(({ id }) => linked.has(id))
    .map((indicator) => {
      const ofIndicator = new Set(
        links.filter(({ indicatorId }) => indicatorId === indicator.id).map(({ id }) => id),
      );
      return {
        ...indicator,
        contributions: portfolio.IndicatorContribution.filter(({ projectIndicatorId }) =>
          ofIndicator.has(projectIndicatorId),
        )
          .map(({ year, value }) => ({ year, value }))
          .toSorted((one, other) => one.year - other.year),
      };
    });
};

/** The passport of a project on the index's day; null when there is no such project. */
export const projectPassport = (index: PortfolioIndex, projectId: string): ProjectPassport | null => {
  const page = projectPage(index, projectId, { canUpdate: false, canComment: false });
  if (page === null) return null;
  return {
    date: index.today,
    strategy: index.portfolio.Strategy[0]?.name ?? null,
    page,
    indicators: passportIndicators(index, page),
    fundingTotal: fundingFigures(index.fundingLinesByProject.get(projectId) ?? []),
  };
};
