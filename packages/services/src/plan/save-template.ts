import { deleteRecord, insertRecords, updateRecord, type Transaction } from "@kedr/db";
import type {
  MilestoneTemplateStepRecord,
  MilestoneTemplateView,
  SaveTemplateInput,
  TemplateStepDraft,
} from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { changeTemplates, templateIn } from "./change-templates.ts";

/** Makes a template, or edits one; milestones that were made from it earlier stay as they are. */
export function saveTemplate(
  context: ServiceContext,
  { requestId, templateId, version, name, description, steps }: SaveTemplateInput,
): Promise<MilestoneTemplateView[]> {
  return changeTemplates(context, { requestId, procedure: "plan.saveTemplate" }, async (tx, portfolio) => {
    const id = templateId ?? context.newId();
    if (templateId === undefined) {
      await insertRecords(tx, "MilestoneTemplate", [
        { id, name, description, origin: "entered", version: 1 },
      ]);
    } else {
      templateIn(portfolio, { templateId, version });
      await updateRecord(tx, "MilestoneTemplate", { id, fields: { name, description } });
    }
    const before = portfolio.MilestoneTemplateStep.filter((step) => step.templateId === id);
    await replaceSteps(tx, context, { templateId: id, before, steps });
  });
}

const isSame = (before: MilestoneTemplateStepRecord, step: TemplateStepDraft): boolean =>
  Object.entries(step).every(([field, value]) => before[field as keyof TemplateStepDraft] === value);

/** Step by step at its place, so that the history tells of the steps that changed and of no others. */
async function replaceSteps(
  tx: Transaction,
  { newId }: ServiceContext,
  change: {
    templateId: string;
    before: readonly MilestoneTemplateStepRecord[];
    steps: readonly TemplateStepDraft[];
  },
): Promise<void> {
  const { templateId, before, steps } = change;
  const ordered = before.toSorted((one, other) => one.number - other.number);
  for (const { id } of ordered.slice(steps.length)) await deleteRecord(tx, "MilestoneTemplateStep", id);
  for (const [place, step] of steps.entries()) {
    const old = ordered[place];
    if (old === undefined) {
      const record = { id: newId(), templateId, number: place + 1, ...step };
      await insertRecords(tx, "MilestoneTemplateStep", [{ ...record, origin: "entered", version: 1 }]);
    } else if (!isSame(old, step)) {
      await updateRecord(tx, "MilestoneTemplateStep", { id: old.id, fields: { ...step } });
    }
  }
}
