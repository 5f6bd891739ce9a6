import { readPortfolioIn, type Transaction } from "@kedr/db";
import {
  indexPortfolio,
  milestoneViewIn,
  summariseProject,
  type CalendarDate,
  type MilestoneRecord,
  type MilestoneView,
  type PortfolioIndex,
  type ProjectRecord,
  type ProjectSummary,
} from "@kedr/domain";
import { notFound } from "../app-error.ts";
import type { SeriesChange } from "./follow-series.ts";

/** A milestone after a write, with its project's row, so that every figure on the screen changes at once. */
export interface MilestoneAnswer {
  milestone: MilestoneView;
  project: ProjectSummary;
  /** What became of the next occurrence of a recurring milestone; null where the write did nothing to it. */
  series: SeriesChange | null;
}

/** A milestone as the transaction sees it. */
export interface FoundMilestone {
  index: PortfolioIndex;
  milestone: MilestoneRecord;
  project: ProjectRecord;
}

/**
 * Reads the portfolio inside the transaction and finds the milestone in it.
 * @throws AppError `not_found`
 */
export async function findMilestone(
  tx: Transaction,
  { milestoneId, today }: { milestoneId: string; today: CalendarDate },
): Promise<FoundMilestone> {
  const index = indexPortfolio(await readPortfolioIn(tx, { today }));
  const milestone = index.portfolio.Milestone.find(({ id }) => id === milestoneId);
  const project = milestone && index.projectById.get(milestone.projectId);
  if (milestone === undefined || project === undefined) throw notFound("milestoneId");
  return { index, milestone, project };
}

/** What the client gets: worked out anew from what the transaction has written. */
export async function answerOf(
  tx: Transaction,
  { series = null, ...question }: { milestoneId: string; today: CalendarDate; series?: SeriesChange | null },
): Promise<MilestoneAnswer> {
  const { index, milestone, project } = await findMilestone(tx, question);
  return { milestone: milestoneViewIn(index, milestone), project: summariseProject(index, project), series };
}
