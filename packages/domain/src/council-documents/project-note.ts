import { addDays, yearOf } from "../calendar/days.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { fundingYears } from "../funding/funding.ts";
import type { FundingYear } from "../funding/funding.view.ts";
import { milestoneViewIn } from "../milestone/milestone-list.ts";
import type { MilestoneView } from "../milestone/milestone.view.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { linkedIndicators } from "../project/linked-indicators.ts";
import { summariseProject } from "../project/project-summary.ts";
import type { LinkedIndicator, ProjectSummary } from "../project/project.view.ts";
import { draftPoints, type DraftPoint } from "./draft-points.ts";

/** Milestones are told a month ahead. */
const aheadDays = 30;
/** As many as leave room for the rest on a page. */
const mostMilestones = 8;

/** A note on a project for members of the Council, on a page. Every figure is the project page's own. */
export interface ProjectNote {
  date: CalendarDate;
  summary: ProjectSummary;
  /** Overdue, or due within 30 days: the earliest first, at most 8. */
  milestones: MilestoneView[];
  /** How many more there are. */
  otherMilestones: number;
  year: number;
  /** Money of the year; null where nothing is entered for it. */
  funding: FundingYear | null;
  indicators: LinkedIndicator[];
  points: DraftPoint[];
}

/** A note on a project as it stands on the index's day; null when there is no such project. */
export const projectNote = (index: PortfolioIndex, projectId: string): ProjectNote | null => {
  const project = index.projectById.get(projectId);
  if (project === undefined) return null;
  const pressing = pressingMilestones(index, projectId);
  const year = yearOf(index.today);
  const money = fundingYears(index.fundingLinesByProject.get(projectId) ?? []);
  return {
    date: index.today,
    summary: summariseProject(index, project),
    milestones: pressing.slice(0, mostMilestones),
    otherMilestones: Math.max(0, pressing.length - mostMilestones),
    year,
    funding: money.find((one) => one.year === year) ?? null,
    indicators: linkedIndicators(index, projectId),
    points: draftPoints(
      index.portfolio,
      ({ item, decision }) => item?.projectId === projectId || decision.effectProjectId === projectId,
    ),
  };
};

const pressingMilestones = (index: PortfolioIndex, projectId: string): MilestoneView[] => {
  const until = addDays(index.today, aheadDays);
  const dateOf = ({ baselineDate }: MilestoneView): string => baselineDate ?? "9999";
  return (index.milestonesByProject.get(projectId) ?? [])
    .map((milestone) => milestoneViewIn(index, milestone))
    .filter(
      (milestone) =>
        milestone.state === "overdue" ||
        ((milestone.state === "at_risk" || milestone.state === "on_track") && dateOf(milestone) <= until),
    )
    .toSorted((one, other) => dateOf(one).localeCompare(dateOf(other)) || one.number - other.number);
};
