import { readPortfolioIn, updateRecord, type Transaction } from "@kedr/db";
import {
  indexPortfolio,
  type MilestonePlan,
  type MilestoneRecord,
  type PlanChange,
  type PortfolioIndex,
  type ProjectRecord,
} from "@kedr/domain";
import { notFound, refused, requireVersion } from "../app-error.ts";
import { applyOnce, type MutationKey } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { planFor } from "./plan-answer.ts";

/** A plan that the actor may change, as the transaction sees it. */
export interface OpenPlan {
  index: PortfolioIndex;
  project: ProjectRecord;
  /** The project's milestones, in no particular order. */
  milestones: readonly MilestoneRecord[];
}

/** A write to a plan, known by the project or by a milestone in it. */
export type PlanKey = MutationKey & ({ projectId: string } | { milestoneId: string });

/**
 * The way of every write to a plan: read inside the transaction, allowed, written by the body, and answered with the plan
 * as it is then.
 * @throws AppError `forbidden`, `not_found`, or what the body refuses
 */
export function changePlan(
  context: ServiceContext,
  key: PlanKey,
  body: (tx: Transaction, plan: OpenPlan) => Promise<void>,
): Promise<MilestonePlan> {
  const { actor, today } = context;
  return applyOnce(context, key, async (tx) => {
    const plan = findPlan(indexPortfolio(await readPortfolioIn(tx, { today })), key);
    const { project } = plan;
    authorise(actor, "milestone.plan", project);
    await body(tx, plan);
    const index = indexPortfolio(await readPortfolioIn(tx, { today }));
    return planFor(context, { index, project });
  });
}

function findPlan(index: PortfolioIndex, key: PlanKey): OpenPlan {
  const projectId = "projectId" in key ? key.projectId : projectOf(index, key.milestoneId);
  const project = index.projectById.get(projectId);
  if (project === undefined) throw notFound("projectId");
  return { index, project, milestones: index.milestonesByProject.get(projectId) ?? [] };
}

function projectOf({ portfolio }: PortfolioIndex, milestoneId: string): string {
  const milestone = portfolio.Milestone.find(({ id }) => id === milestoneId);
  if (milestone === undefined) throw notFound("milestoneId");
  return milestone.projectId;
}

/**
 * A milestone of the plan.
 * @throws AppError `not_found`
 */
export function milestoneIn({ milestones }: OpenPlan, milestoneId: string): MilestoneRecord {
  const milestone = milestones.find(({ id }) => id === milestoneId);
  if (milestone === undefined) throw notFound("milestoneId");
  return milestone;
}

/** A change of one planned milestone: the rule decides, what it allows is stored. */
export function changePlanned<Field extends Exclude<keyof MilestoneRecord, "id" | "version">>(
  context: ServiceContext,
  { requestId, procedure, milestoneId, version }: MutationKey & { milestoneId: string; version: number },
  rule: (milestone: MilestoneRecord) => PlanChange<Field>,
): Promise<MilestonePlan> {
  return changePlan(context, { requestId, procedure, milestoneId }, async (tx, plan) => {
    const milestone = milestoneIn(plan, milestoneId);
    requireVersion(milestone, version);
    const change = rule(milestone);
    if (!change.isAllowed) throw refused(change.refusal);
    await updateRecord(tx, "Milestone", { id: milestoneId, fields: change.fields });
  });
}
