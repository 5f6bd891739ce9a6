import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addDays } from "../calendar/days.ts";
import type { MilestoneDependencyRecord } from "./milestone-dependency.record.ts";
import type { MilestoneTemplateStepRecord } from "./milestone-template.record.ts";
import type { MilestoneRecord } from "./milestone.record.ts";

/** What is planned of a milestone, before and apart from what becomes of it. */
export type MilestoneDraft = Pick<
  MilestoneRecord,
  | "title"
  | "description"
  | "baselineDate"
  | "weight"
  | "isCritical"
  | "requiresEvidence"
  | "recurrence"
  | "recursUntil"
>;

/** A draft made together with others; `follows` are the places in their list, from 0, of those it waits for. */
export interface TiedDraft extends MilestoneDraft {
  follows: number[];
}

/** A step of a template as people write it; its place in the list is its order. */
export type TemplateStepDraft = Omit<
  MilestoneTemplateStepRecord,
  "id" | "templateId" | "number" | "origin" | "version"
>;

/** The milestones that a template makes for a project that starts on a day. */
export const draftsOfTemplate = (steps: readonly TemplateStepDraft[], startDate: CalendarDate): TiedDraft[] =>
  steps.map(({ title, offsetDays, weight, isCritical, requiresEvidence, followsPrevious }, place) => ({
    title,
    description: null,
    baselineDate: addDays(startDate, offsetDays),
    weight,
    isCritical,
    requiresEvidence,
    recurrence: null,
    recursUntil: null,
    follows: followsPrevious && place > 0 ? [place - 1] : [],
  }));

const shifted = (date: CalendarDate | null, days: number): CalendarDate | null =>
  date === null ? null : addDays(date, days);

/**
 * Milestones of a project as drafts for another, so many days later. What became of the originals (forecasts, facts,
 * evidence, remarks) is not copied; dependencies are, where both ends are.
 */
export const draftsOfCopy = ({
  milestones,
  dependencies,
  shiftDays,
}: {
  milestones: readonly MilestoneRecord[];
  dependencies: readonly MilestoneDependencyRecord[];
  shiftDays: number;
}): TiedDraft[] => {
  const places = new Map(milestones.map(({ id }, place) => [id, place]));
  return milestones.map((milestone) => ({
    title: milestone.title,
    description: milestone.description,
    baselineDate: shifted(milestone.baselineDate, shiftDays),
    weight: milestone.weight,
    isCritical: milestone.isCritical,
    requiresEvidence: milestone.requiresEvidence,
    recurrence: milestone.recurrence,
    recursUntil: shifted(milestone.recursUntil, shiftDays),
    follows: dependencies.flatMap(({ milestoneId, dependsOnId }) => {
      const place = milestoneId === milestone.id ? places.get(dependsOnId) : undefined;
      return place === undefined ? [] : [place];
    }),
  }));
};

/** A new milestone as it is stored: planned today, nothing of it done. A recurring one begins a series of its own. */
export const milestoneOfDraft = (
  draft: MilestoneDraft,
  { id, projectId, number, today }: { id: string; projectId: string; number: number; today: CalendarDate },
): MilestoneRecord => ({
  id,
  projectId,
  number,
  title: draft.title,
  description: draft.description,
  baselineDate: draft.baselineDate,
  forecastDate: null,
  actualDate: null,
  weight: draft.weight,
  isCritical: draft.isCritical,
  requiresEvidence: draft.requiresEvidence,
  evidence: null,
  cancelledDate: null,
  cancelReason: null,
  recurrence: draft.recurrence,
  recursUntil: draft.recurrence === null ? null : draft.recursUntil,
  seriesId: draft.recurrence === null ? null : id,
  updatedOn: today,
  origin: "entered",
  version: 1,
});
