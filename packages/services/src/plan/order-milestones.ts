import { inPlanOrder, renumberedTo, type MilestonePlan, type OrderMilestonesInput } from "@kedr/domain";
import { AppError } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changePlan } from "./change-plan.ts";

/**
 * Puts the milestones of a plan into another order. Their versions stay: nobody has edited them, and whoever is editing one
 * must not be told so; instead the order that was read must still stand.
 * @throws AppError `conflict` with the order as it is now
 */
export function orderMilestones(
  context: ServiceContext,
  { requestId, projectId, milestoneIds, before }: OrderMilestonesInput,
): Promise<MilestonePlan> {
  return changePlan(context, { requestId, procedure: "plan.order", projectId }, async (tx, plan) => {
    const renumbered = renumberedTo(plan.milestones, { before, wanted: milestoneIds });
    if (renumbered === null) {
      const now = inPlanOrder(plan.milestones).map(({ id }) => id);
      throw new AppError("conflict", {
        reason: "order_changed",
        field: "before",
        current: { milestoneIds: now },
      });
    }
    for (const { id, number } of renumbered) await tx.milestone.update({ where: { id }, data: { number } });
  });
}
