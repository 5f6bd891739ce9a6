import type { Actor } from "./actor.ts";
import { can } from "./can.ts";
import type { ProjectSubject } from "./project-subject.ts";

/** What a reviewer may begin about a project, or about the indicators of an industry. */
export interface ReviewAbilities {
  canAsk: boolean;
  canAssign: boolean;
  canPropose: boolean;
}

/** Nothing at all: the past, and what is not known. */
export const noReviewAbilities: ReviewAbilities = { canAsk: false, canAssign: false, canPropose: false };

/** What the actor may begin about the project. */
export const reviewAbilities = (actor: Actor, project: ProjectSubject): ReviewAbilities => ({
  canAsk: can(actor, "inquiry.ask", project),
  canAssign: can(actor, "assignment.issue", project),
  canPropose: can(actor, "proposal.propose", project),
});
