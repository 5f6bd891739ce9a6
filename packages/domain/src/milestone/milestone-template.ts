import { groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { compareRussian } from "../wording/russian-order.ts";
import type { TemplateStepDraft } from "./milestone-draft.ts";
import type { MilestoneTemplateView } from "./milestone-plan.view.ts";
import type { MilestoneTemplateStepRecord } from "./milestone-template.record.ts";

/** The steps of one template in their order, as people write them. */
export const stepsInOrder = (steps: readonly MilestoneTemplateStepRecord[]): TemplateStepDraft[] =>
  steps
    .toSorted((one, other) => one.number - other.number)
    .map(({ title, offsetDays, weight, isCritical, requiresEvidence, followsPrevious }) => ({
      title,
      offsetDays,
      weight,
      isCritical,
      requiresEvidence,
      followsPrevious,
    }));

/** Every template with its steps, by name. */
export const milestoneTemplates = ({
  MilestoneTemplate,
  MilestoneTemplateStep,
}: Pick<Portfolio, "MilestoneTemplate" | "MilestoneTemplateStep">): MilestoneTemplateView[] => {
  const stepsOf = groupedBy(MilestoneTemplateStep, ({ templateId }) => templateId);
  return MilestoneTemplate.toSorted((one, other) => compareRussian(one.name, other.name)).map(
    ({ id, name, description, origin, version }) => ({
      id,
      name,
      description,
      steps: stepsInOrder(stepsOf.get(id) ?? []),
      origin,
      version,
    }),
  );
};
