import {
  draftsOfTemplate,
  milestoneTemplates,
  type ApplyTemplateInput,
  type MilestonePlan,
} from "@kedr/domain";
import { notFound, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changePlan } from "./change-plan.ts";
import { insertDrafts } from "./insert-drafts.ts";

/** Adds the milestones of a template, as its preview showed them. */
export function applyTemplate(
  context: ServiceContext,
  { requestId, projectId, templateId, version, startDate }: ApplyTemplateInput,
): Promise<MilestonePlan> {
  return changePlan(context, { requestId, procedure: "plan.applyTemplate", projectId }, async (tx, plan) => {
    const template = milestoneTemplates(plan.index.portfolio).find(({ id }) => id === templateId);
    if (template === undefined) throw notFound("templateId");
    requireVersion(template, version);
    await insertDrafts(tx, context, { plan, drafts: draftsOfTemplate(template.steps, startDate) });
  });
}
