import type { MilestoneTemplateView, TemplateStepDraft } from "@kedr/domain";
import { z } from "zod/mini";

/** A step as it is typed. */
export interface StepValues {
  /** For the list on the screen only. */
  key: string;
  title: string;
  offsetDays: number | string;
  weight: number | string;
  isCritical: boolean;
  requiresEvidence: boolean;
  followsPrevious: boolean;
}
/** A template as it is typed. A type, since forms take no interface. */
export type TemplateValues = {
  name: string;
  description: string;
  steps: StepValues[];
};

export const newStep = (place: number, offsetDays = 0): StepValues => ({
  key: `new ${place}`,
  title: "",
  offsetDays,
  weight: 1,
  isCritical: false,
  requiresEvidence: false,
  followsPrevious: place > 0,
});

export const templateValues = (template: MilestoneTemplateView | null): TemplateValues => ({
  name: template?.name ?? "",
  description: template?.description ?? "",
  steps: template?.steps.map((step, place) => ({ ...step, key: `${place}` })) ?? [newStep(0)],
});

const draftOf = (step: Omit<StepValues, "key">): TemplateStepDraft => ({
  title: step.title.trim(),
  offsetDays: Math.trunc(Number(step.offsetDays)),
  weight: Number(step.weight),
  isCritical: step.isCritical,
  requiresEvidence: step.requiresEvidence,
  followsPrevious: step.followsPrevious,
});

/** What two people may see differently in a template. Its steps are one text: a list is compared as a whole. */
export interface TemplateEdit {
  name: string;
  description: string | null;
  steps: string;
}

/** What is typed, as it is stored. */
export const templateEdit = ({ name, description, steps }: TemplateValues): TemplateEdit => ({
  name: name.trim(),
  description: description.trim() || null,
  steps: JSON.stringify(steps.map(draftOf)),
});

const stepList = z.array(
  z.object({
    title: z.string(),
    offsetDays: z.number(),
    weight: z.number(),
    isCritical: z.boolean(),
    requiresEvidence: z.boolean(),
    followsPrevious: z.boolean(),
  }),
);

/** The steps of an edit, as they are sent and shown. */
export const stepsIn = (steps: TemplateEdit["steps"]): TemplateStepDraft[] =>
  stepList.parse(JSON.parse(steps));

const storedTemplate = z.object({
  version: z.number(),
  name: z.string(),
  description: z.nullable(z.string()),
  steps: stepList,
});

/** The template as the server sent it with a conflict; null when it cannot be read. */
export const readStoredTemplate = (current: unknown): { fields: TemplateEdit; version: number } | null => {
  const { success, data } = storedTemplate.safeParse(current);
  if (!success) return null;
  const { version, name, description, steps } = data;
  return { version, fields: { name, description, steps: JSON.stringify(steps.map(draftOf)) } };
};
