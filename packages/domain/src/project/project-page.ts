import type { ChangeAbilities } from "../access/abilities.ts";
import { projectShare } from "../completeness/registry-fields.ts";
import { fundingYears } from "../funding/funding.ts";
import { milestoneViewIn } from "../milestone/milestone-list.ts";
import { indexPortfolio, standingOn, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { problemViews } from "../problem/problem-view.ts";
import { reportViews } from "../report/report-view.ts";
import { archiveEntryOf } from "../registry/archive-change.ts";
import { projectTies } from "../registry/project-card.ts";
import { riskViews } from "../risk/risk-view.ts";
import { linkedIndicators } from "./linked-indicators.ts";
import { summariseProject } from "./project-summary.ts";
import type { ProjectRecord } from "./project.record.ts";
import type { ProjectPage, Reference } from "./project.view.ts";

const authorityReference = ({ portfolio }: PortfolioIndex, authorityId: string | null): Reference | null => {
  const authority = portfolio.Authority.find(({ id }) => id === authorityId);
  return authority ? { id: authority.id, name: authority.name } : null;
};

const passport = (index: PortfolioIndex, project: ProjectRecord): ProjectPage["passport"] => {
  const goal = index.portfolio.Goal.find(({ id }) => id === project.goalId);
  return {
    fullName: project.fullName,
    goal: goal ? { number: goal.number, text: goal.text } : null,
    description: project.description,
    expectedEffect: project.expectedEffect,
    federalProject: project.federalProject,
    responsibleAuthority: authorityReference(index, project.responsibleAuthorityId),
    startDate: project.startDate,
    endDate: project.endDate,
    ties: projectTies(index, project.id),
    provenance: {
      document: project.sourceDocument,
      slide: project.sourceSlide,
      note: project.sourceNote,
    },
    version: project.version,
  };
};

/** Everything the page of a project shows, milestones by number; null when there is no such project. */
export const projectPage = (
  index: PortfolioIndex,
  projectId: string,
  abilities: ChangeAbilities,
): ProjectPage | null => {
  const project = index.projectById.get(projectId);
  if (!project) return archivedPage(index, projectId);
  const summary = summariseProject(index, project);
  return {
    summary,
    deputyStanding: summary.deputy && standingOn(index, summary.deputy.id),
    passport: passport(index, project),
    completeness: projectShare(index, project),
    milestones: (index.milestonesByProject.get(projectId) ?? [])
      .toSorted((one, other) => one.number - other.number || (one.id < other.id ? -1 : 1))
      .map((milestone) => milestoneViewIn(index, milestone)),
    indicators: linkedIndicators(index, projectId),
    fundingYears: fundingYears(index.fundingLinesByProject.get(projectId) ?? []),
    risks: riskViews(index, projectId),
    problems: problemViews(index, projectId),
    reports: reportViews(index.reportsByProject.get(projectId) ?? []),
    archive: null,
    abilities,
  };
};

/** An archived project with everything it had, for nobody to change; null where there is none. */
const archivedPage = (index: PortfolioIndex, projectId: string): ProjectPage | null => {
  const entry = archiveEntryOf(index, { entity: "Project", id: projectId });
  if (entry === undefined) return null;
  const { fromDate, reason, archivedBy } = entry;
  const ArchiveEntry = index.recorded.ArchiveEntry.filter((one) => one !== entry);
  const page = projectPage(indexPortfolio({ ...index.recorded, ArchiveEntry }, index.thresholds), projectId, {
    canUpdate: false,
    canComment: false,
  });
  return page && { ...page, archive: { fromDate, reason, archivedBy } };
};
