import { draftsOfTemplate, type ApplyTemplateInput, type MilestonePlan } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { changePlan } from "./change-plan.ts";
import { templateIn } from "./change-templates.ts";
import { insertDrafts } from "./insert-drafts.ts";

/** Adds the milestones of a template, as its preview showed them. */
export function applyTemplate(
  context: ServiceContext,
  { requestId, projectId, templateId, version, startDate }: ApplyTemplateInput,
): Promise<MilestonePlan> {
  return changePlan(context, { requestId, procedure: "plan.applyTemplate", projectId }, async (tx, plan) => {
    const { steps } = templateIn(plan.index.portfolio, { templateId, version });
    await insertDrafts(tx, context, { plan, drafts: draftsOfTemplate(steps, startDate) });
  });
}
