import { deleteRecord } from "@kedr/db";
import type { MilestoneTemplateView, RemoveTemplateInput } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { changeTemplates, templateIn } from "./change-templates.ts";

/** Removes a template; milestones that were made from it stay. */
export function removeTemplate(
  context: ServiceContext,
  { requestId, templateId, version }: RemoveTemplateInput,
): Promise<MilestoneTemplateView[]> {
  return changeTemplates(context, { requestId, procedure: "plan.removeTemplate" }, async (tx, portfolio) => {
    const { id } = templateIn(portfolio, { templateId, version });
    const steps = portfolio.MilestoneTemplateStep.filter((step) => step.templateId === id);
    for (const step of steps) await deleteRecord(tx, "MilestoneTemplateStep", step.id);
    await deleteRecord(tx, "MilestoneTemplate", id);
  });
}
