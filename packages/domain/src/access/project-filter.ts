import type { ProjectAction } from "./actions.ts";
import type { Actor } from "./actor.ts";
import { holdsAnyRole, holdsRole, keepsRegistry } from "./holds-role.ts";
import type { ProjectSubject } from "./project-subject.ts";

/** A permission as a condition on projects, for lists: all, or those led by the post or lying in the industries. */
export type ProjectFilter =
  | { scope: "all" }
  | { scope: "some"; leadPositionId: string | null; industryIds: readonly string[] };

type SomeProjects = Extract<ProjectFilter, { scope: "some" }>;

const everything: ProjectFilter = { scope: "all" };
const nothing: SomeProjects = { scope: "some", leadPositionId: null, industryIds: [] };

/** The projects led by the actor's post: «my projects». None without the role of a lead or without a post. */
export const ledProjects = (actor: Actor): SomeProjects =>
  holdsRole(actor, "project_lead") ? { ...nothing, leadPositionId: actor.positionId } : nothing;

const curatedIndustries = (actor: Actor): readonly string[] =>
  holdsRole(actor, "deputy_governor") ? actor.curatedIndustryIds : [];

/** The projects to which the actor may do the action: what `can` says of each one, said of all at once. */
export function projectFilter(actor: Actor, action: ProjectAction): ProjectFilter {
  switch (action) {
    case "project.read":
    case "history.read":
      return holdsAnyRole(actor) ? everything : nothing;
    case "report.review":
    case "reschedule.decide":
    case "inquiry.ask":
    case "assignment.issue":
    case "proposal.propose":
      return keepsRegistry(actor) ? everything : { ...nothing, industryIds: curatedIndustries(actor) };
    case "milestone.update":
    case "milestone.plan":
    case "report.submit":
    case "reschedule.request":
    case "risk.update":
    case "contribution.state":
    case "inquiry.answer":
      return keepsRegistry(actor) ? everything : ledProjects(actor);
    case "milestone.comment":
      return keepsRegistry(actor) || holdsRole(actor, "council_secretary")
        ? everything
        : { ...ledProjects(actor), industryIds: curatedIndustries(actor) };
  }
}

/** Whether a project passes the filter. */
export const matchesProject = (filter: ProjectFilter, project: ProjectSubject): boolean =>
  filter.scope === "all" ||
  (filter.leadPositionId !== null && project.leadPositionId === filter.leadPositionId) ||
  filter.industryIds.includes(project.industryId);
