import { yearOf } from "../calendar/days.ts";
import { fundingFigures, fundingStatus } from "../funding/funding.ts";
import { milestoneCounts, milestoneState } from "../milestone/milestone-state.ts";
import type { MilestoneRecord } from "../milestone/milestone.record.ts";
import {
  curatorOf,
  industryReference,
  positionReference,
  type PortfolioIndex,
} from "../portfolio/portfolio-index.ts";
import { assessHealth } from "./health.ts";
import { progressOf } from "./progress.ts";
import type { ProjectRecord } from "./project.record.ts";
import type { ProjectSummary } from "./project.view.ts";

/** The open milestone whose planned date comes first, today included; overdue ones are behind, not next. */
const nextMilestone = (
  milestones: readonly MilestoneRecord[],
  { today, thresholds }: PortfolioIndex,
): ProjectSummary["nextMilestone"] => {
  let next: ProjectSummary["nextMilestone"] = null;
  for (const milestone of milestones) {
    const { id, title, baselineDate: date } = milestone;
    const state = milestoneState(milestone, today, thresholds);
    if (date === null || (state !== "on_track" && state !== "at_risk")) continue;
    if (next === null || date < next.date || (date === next.date && id < next.id)) next = { id, title, date };
  }
  return next;
};

/** A project as a row of the registry, on the day of the index. */
export const summariseProject = (index: PortfolioIndex, project: ProjectRecord): ProjectSummary => {
  const { today, thresholds } = index;
  const milestones = index.milestonesByProject.get(project.id) ?? [];
  const fundingLines = index.fundingLinesByProject.get(project.id) ?? [];
  const risks = index.risksByProject.get(project.id) ?? [];
  const reports = index.reportsByProject.get(project.id) ?? [];
  const year = yearOf(today);
  return {
    id: project.id,
    name: project.name,
    kind: project.kind,
    stage: project.stage,
    industry: industryReference(index, project.industryId),
    lead: positionReference(index, project.leadPositionId),
    deputy: curatorOf(index, project.industryId),
    health: assessHealth({ project, milestones, fundingLines, risks, reports, today, thresholds }),
    progress: progressOf(milestones, today),
    milestones: milestoneCounts(milestones, today, thresholds),
    nextMilestone: nextMilestone(milestones, index),
    fundingStatus: fundingStatus(project, fundingLines, year),
    funding: fundingFigures(fundingLines.filter((line) => line.year === year)),
    origin: project.origin,
  };
};

const summaries = new WeakMap<PortfolioIndex, ProjectSummary[]>();

/** Every project as a row, in no particular order. Worked out once an index: every view begins with it. */
export const summariseProjects = (index: PortfolioIndex): ProjectSummary[] => {
  const known = summaries.get(index);
  if (known) return known;
  const rows = index.portfolio.Project.map((project) => summariseProject(index, project));
  summaries.set(index, rows);
  return rows;
};
