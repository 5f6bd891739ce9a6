import {
  can,
  milestonePlan,
  type CalendarDate,
  type Actor,
  type MilestonePlan,
  type PortfolioIndex,
  type ProjectRecord,
} from "@kedr/domain";

/** The plan of a project as the actor may see and change it. The past can be looked at, not changed. */
export function planFor(
  { actor, today }: { actor: Actor; today: CalendarDate },
  { index, project }: { index: PortfolioIndex; project: ProjectRecord },
): MilestonePlan {
  const isPresent = index.today === today;
  return milestonePlan(index, project, {
    canPlan: isPresent && can(actor, "milestone.plan", project),
    canEditTemplates: isPresent && can(actor, "milestoneTemplate.edit", null),
    canRequestReschedule: isPresent && can(actor, "reschedule.request", project),
  });
}
