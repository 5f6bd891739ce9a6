import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { isCounted } from "../portfolio/roll-up.ts";
import { mostPressingProblem, problemViews } from "../problem/problem-view.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { mostPressing, riskPlace, riskViews } from "./risk-view.ts";
import type { ProblemListItem, RiskListItem, RiskRegister } from "./risk.view.ts";

/** The risks of the projects as one list, most pressing first. Cancelled projects are left out, as in roll-ups. */
export const listRisks = (index: PortfolioIndex, projects: readonly ProjectRecord[]): RiskListItem[] =>
  projects
    .filter(isCounted)
    .flatMap((project) => {
      const place = riskPlace(index, project);
      return riskViews(index, project.id).map((risk) => ({ ...risk, ...place }));
    })
    .toSorted(mostPressing);

/** The problem issues of the projects as one list, most pressing first, without those of cancelled projects. */
export const listProblems = (index: PortfolioIndex, projects: readonly ProjectRecord[]): ProblemListItem[] =>
  projects
    .filter(isCounted)
    .flatMap((project) => {
      const place = riskPlace(index, project);
      return problemViews(index, project.id).map((problem) => ({ ...problem, ...place }));
    })
    .toSorted(mostPressingProblem);

/** The register of the whole portfolio; `mayUpdate` says of a project whether the reader may change its risks. */
export const riskRegister = (
  index: PortfolioIndex,
  mayUpdate: (project: ProjectRecord) => boolean,
): RiskRegister => {
  const projects = index.portfolio.Project;
  return {
    today: index.today,
    risks: listRisks(index, projects),
    problems: listProblems(index, projects),
    writable: projects
      .filter((project) => isCounted(project) && mayUpdate(project))
      .map(({ id, name }) => ({ id, name }))
      .toSorted((one, other) => compareRussian(one.name, other.name)),
  };
};
