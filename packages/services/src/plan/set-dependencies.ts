import { deleteRecord, insertRecords } from "@kedr/db";
import { findDependencyCycle, type MilestonePlan, type SetDependenciesInput } from "@kedr/domain";
import { AppError, notFound, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changePlan, milestoneIn, type OpenPlan } from "./change-plan.ts";

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
    requireNoCycle(plan, { milestoneId, dependsOnIds });
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
  { index, project }: OpenPlan,
  wish: { milestoneId: string; dependsOnIds: readonly string[] },
): void {
  const { Milestone, MilestoneDependency } = index.portfolio;
  const milestones = new Map(Milestone.map((milestone) => [milestone.id, milestone]));
  if (wish.dependsOnIds.some((id) => !milestones.has(id))) throw notFound("dependsOnIds");
  const cycle = findDependencyCycle(MilestoneDependency, wish);
  if (cycle === null) return;
  /** A milestone of another project goes by that project's name too: it is not on the planner's screen. */
  const nameOf = (id: string): string => {
    const { title = id, projectId = project.id } = milestones.get(id) ?? {};
    const elsewhere = projectId === project.id ? undefined : index.projectById.get(projectId)?.name;
    return elsewhere === undefined ? `«${title}»` : `«${title}» (${elsewhere})`;
  };
  throw new AppError("invalid_input", {
    reason: "dependency_cycle",
    field: "dependsOnIds",
    params: { cycle: [...cycle, wish.milestoneId].map(nameOf).join(" → ") },
  });
}
