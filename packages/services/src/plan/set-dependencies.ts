import { deleteRecord, insertRecords } from "@kedr/db";
import {
  findDependencyCycle,
  type MilestonePlan,
  type Portfolio,
  type SetDependenciesInput,
} from "@kedr/domain";
import { AppError, notFound, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changePlan, milestoneIn } from "./change-plan.ts";

/**
 * Says what a milestone waits for: these and nothing else, of its own project or of others.
 * @throws AppError `not_found`, or `invalid_input` naming the circle that they would close
 */
export function setDependencies(
  context: ServiceContext,
  { requestId, milestoneId, version, dependsOnIds }: SetDependenciesInput,
): Promise<MilestonePlan> {
  const key = { requestId, procedure: "plan.setDependencies", milestoneId };
  return changePlan(context, key, async (tx, plan) => {
    const { portfolio } = plan.index;
    requireVersion(milestoneIn(plan, milestoneId), version);
    requireNoCycle(portfolio, { milestoneId, dependsOnIds });
    const old = portfolio.MilestoneDependency.filter((tie) => tie.milestoneId === milestoneId);
    for (const { id, dependsOnId } of old) {
      if (!dependsOnIds.includes(dependsOnId)) await deleteRecord(tx, "MilestoneDependency", id);
    }
    const known = new Set(old.map(({ dependsOnId }) => dependsOnId));
    const added = dependsOnIds.filter((id) => !known.has(id));
    await insertRecords(
      tx,
      "MilestoneDependency",
      added.map((dependsOnId) => ({
        id: context.newId(),
        milestoneId,
        dependsOnId,
        origin: "entered",
        version: 1,
      })),
    );
    // The ties are a part of the milestone to whoever edits it, so the next writer must have seen these.
    await tx.milestone.update({ where: { id: milestoneId }, data: { version: { increment: 1 } } });
  });
}

function requireNoCycle(
  { Milestone, MilestoneDependency }: Portfolio,
  wish: { milestoneId: string; dependsOnIds: readonly string[] },
): void {
  const titles = new Map(Milestone.map(({ id, title }) => [id, title]));
  if (wish.dependsOnIds.some((id) => !titles.has(id))) throw notFound("dependsOnIds");
  const cycle = findDependencyCycle(MilestoneDependency, wish);
  if (cycle === null) return;
  const named = [...cycle, wish.milestoneId].map((id) => `«${titles.get(id) ?? id}»`).join(" → ");
  throw new AppError("invalid_input", {
    reason: "dependency_cycle",
    field: "dependsOnIds",
    params: { cycle: named },
  });
}
