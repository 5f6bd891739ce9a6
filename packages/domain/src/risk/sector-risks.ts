import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import { listProblems, listRisks } from "./risk-register.ts";
import type { RiskLevel } from "./risk.ts";
import type { SectorRisks } from "./risk.view.ts";

/** As many as a block of a first screen may hold. */
const heaviestLimit = 5;

/** The risks and problem issues of a set of projects in figures. Cancelled projects are left out. */
export const sectorRisks = (index: PortfolioIndex, projects: readonly ProjectRecord[]): SectorRisks => {
  const risks = listRisks(index, projects).filter(({ state }) => state === "open");
  const problems = listProblems(index, projects).filter(({ state }) => state === "open");
  const ofLevel = (level: RiskLevel): number => risks.filter((risk) => risk.level === level).length;
  return {
    open: { high: ofLevel("high"), medium: ofLevel("medium"), low: ofLevel("low") },
    openProblems: problems.length,
    overdue: {
      risks: risks.filter(({ isOverdue }) => isOverdue).length,
      problems: problems.filter(({ isOverdue }) => isOverdue).length,
    },
    heaviestRisks: risks.slice(0, heaviestLimit),
    heaviestProblems: problems.slice(0, heaviestLimit),
  };
};
