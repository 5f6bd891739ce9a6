import type { CalendarDate, PlannedMilestone, Recurrence } from "@kedr/domain";
import { z } from "zod/mini";
import { searchDate } from "../../lib/as-of.ts";

/** What is typed about a milestone, as the fields hold it. A type, since forms take no interface. */
export type PlanValues = {
  title: string;
  description: string;
  baselineDate: CalendarDate | null;
  /** Text while the field is empty. */
  weight: number | string;
  isCritical: boolean;
  requiresEvidence: boolean;
  recurrence: Recurrence | null;
  recursUntil: CalendarDate | null;
  dependsOnIds: string[];
};

/** A new milestone before anything is typed. */
export const emptyValues: PlanValues = {
  title: "",
  description: "",
  baselineDate: null,
  weight: 1,
  isCritical: false,
  requiresEvidence: false,
  recurrence: null,
  recursUntil: null,
  dependsOnIds: [],
};

export const valuesOf = (milestone: PlannedMilestone): PlanValues => ({
  title: milestone.title,
  description: milestone.description ?? "",
  baselineDate: milestone.baselineDate,
  weight: milestone.weight,
  isCritical: milestone.isCritical,
  requiresEvidence: milestone.requiresEvidence,
  recurrence: milestone.recurrence,
  recursUntil: milestone.recursUntil,
  dependsOnIds: milestone.dependsOn.map(({ id }) => id),
});

/** What is sent of the typed values, ties left out. */
export const draftOf = (values: PlanValues) => ({
  title: values.title.trim(),
  description: values.description.trim() || null,
  baselineDate: values.baselineDate,
  weight: Number(values.weight),
  isCritical: values.isCritical,
  requiresEvidence: values.requiresEvidence,
  recurrence: values.recurrence,
  recursUntil: values.recurrence === null ? null : values.recursUntil,
});

const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

/** Which of the two writes the typed values need. */
export const changesOf = (before: PlanValues, after: PlanValues) => {
  const [old, now] = [draftOf(before), draftOf(after)];
  return {
    fields: Object.entries(now).some(([field, value]) => old[field as keyof typeof old] !== value),
    ties: !sameSet(before.dependsOnIds, after.dependsOnIds),
  };
};

/** A milestone as the server sends it with a conflict. */
const storedMilestone = z.object({
  version: z.number(),
  title: z.string(),
  description: z.nullable(z.string()),
  baselineDate: z.nullable(searchDate),
  weight: z.number(),
  isCritical: z.boolean(),
  requiresEvidence: z.boolean(),
  recurrence: z.nullable(z.enum(["monthly", "quarterly", "yearly"])),
  recursUntil: z.nullable(searchDate),
});
export type StoredMilestone = z.infer<typeof storedMilestone>;

export const readStored = (current: unknown): StoredMilestone | null => {
  const stored = storedMilestone.safeParse(current);
  return stored.success ? stored.data : null;
};
