import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { Origin } from "../portfolio/origin.ts";
import type { ProjectStage } from "../project/project.record.ts";
import type { TemplateStepDraft } from "./milestone-draft.ts";
import type { Recurrence } from "./milestone.record.ts";
import type { MilestoneView } from "./milestone.view.ts";

/** A milestone that another one waits for; `projectName` only where it belongs to another project. */
export interface PrecedentView {
  id: string;
  title: string;
  projectName: string | null;
}

/** Milestones that may be waited for, by project: the plan's own first, the others by name. */
export interface FoundMilestones {
  projects: { id: string; name: string; milestones: { id: string; title: string }[] }[];
  /** How many more were found than are listed. */
  more: number;
}

/** A milestone as it is planned. */
export interface PlannedMilestone extends MilestoneView {
  recurrence: Recurrence | null;
  recursUntil: CalendarDate | null;
  /** Its part of the project's progress, in percent, unrounded; null for a cancelled one, which counts no more. */
  share: number | null;
  dependsOn: PrecedentView[];
  /** Made by hand today and untouched since: may be taken back instead of cancelled. */
  canTakeBack: boolean;
}

/** What a plan should be looked through for; nothing in it forbids anything. */
export type PlanProblem =
  | { code: "undated"; milestoneId: string; title: string }
  /** Expected before what it waits for; by that many days. */
  | { code: "before_precedent"; milestoneId: string; title: string; precedentTitle: string; days: number }
  | { code: "precedent_cancelled"; milestoneId: string; title: string; precedentTitle: string }
  /** One milestone outweighs all the others together; its share in percent. */
  | { code: "outweighs"; milestoneId: string; title: string; share: number };

/** A template with its steps in order. */
export interface MilestoneTemplateView {
  id: string;
  name: string;
  description: string | null;
  steps: TemplateStepDraft[];
  origin: Origin;
  version: number;
}

/** What the asking actor may do with the plan. */
export interface PlanAbilities {
  canPlan: boolean;
  canEditTemplates: boolean;
  /** Asking to move a baseline date that is already set. */
  canRequestReschedule: boolean;
}

/** The plan of a project: its milestones in order, what is wrong with it, and what to build it from. */
export interface MilestonePlan {
  project: { id: string; name: string; stage: ProjectStage };
  milestones: PlannedMilestone[];
  problems: PlanProblem[];
  /** In Russian order of their names. */
  templates: MilestoneTemplateView[];
  abilities: PlanAbilities;
}
