import type { Actor } from "./actor.ts";
import type { AssignmentSubject, SharedAssignmentSubject } from "./assignment-subject.ts";
import { holdsAnyRole, keepsRegistry } from "./holds-role.ts";
import { curates, type ProjectSubject } from "./project-subject.ts";

/** Giving an assignment about a project or an industry: its curator, and those who keep the registry. */
export const mayIssueAssignment = (actor: Actor, subject: ProjectSubject): boolean =>
  curates(actor, subject) || keepsRegistry(actor);

const actsFor = (actor: Actor, positionId: string | null): boolean =>
  holdsAnyRole(actor) && positionId !== null && actor.positionId === positionId;

/** Telling how far the work is: whoever acts for the post it was given to, and those who keep the registry in its place. */
export const mayCarryOutAssignment = (actor: Actor, assignment: AssignmentSubject): boolean =>
  actsFor(actor, assignment.assigneePositionId) || keepsRegistry(actor);

/** Adding files as evidence: whoever carries out the whole, and whoever acts for a co-assignee, of its own part. */
export const mayAddFilesToAssignment = (actor: Actor, assignment: SharedAssignmentSubject): boolean =>
  mayCarryOutAssignment(actor, assignment) ||
  assignment.partyPositionIds.some((positionId) => actsFor(actor, positionId));

/**
 * Releasing and returning: whoever gave it, whoever acts for the post that gave it (a successor controls what the
 * predecessor gave), and those who keep the registry.
 */
export const mayControlAssignment = (actor: Actor, assignment: AssignmentSubject): boolean =>
  (holdsAnyRole(actor) && assignment.issuedById === actor.accountId) ||
  actsFor(actor, assignment.issuerPositionId) ||
  keepsRegistry(actor);
