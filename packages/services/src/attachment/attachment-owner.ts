import {
  can,
  isBinding,
  meetingRefusal,
  type Actor,
  type AttachmentOwner,
  type AttachmentRecord,
  type MilestoneRecord,
  type PortfolioIndex,
  type ProjectSubject,
} from "@kedr/domain";
import { AppError, notFound } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";

/** What files hang on, with those that it has. */
export interface FoundOwner {
  /** Null for anything else than a milestone. */
  milestone: MilestoneRecord | null;
  files: readonly AttachmentRecord[];
  mayRead: (actor: Actor) => boolean;
  /** Whether the actor may add files. */
  mayUpdate: (actor: Actor) => boolean;
  /** Whether the actor may take this file off. */
  mayRemove: (actor: Actor, file: AttachmentRecord) => boolean;
}

/**
 * Finds the milestone, the value, the assignment or the question.
 * @throws AppError `not_found`
 */
export function findOwner(index: PortfolioIndex, owner: AttachmentOwner): FoundOwner {
  if (owner.indicatorValueId !== undefined) return findValueOwner(index, owner.indicatorValueId);
  if (owner.assignmentId !== undefined) return findAssignmentOwner(index, owner.assignmentId);
  if (owner.agendaItemId !== undefined) return findQuestionOwner(index, owner.agendaItemId);
  return findMilestoneOwner(index, owner.milestoneId);
}

/** The owner that a file names: the database sees to it that there is exactly one. */
export function ownerOf({
  milestoneId,
  indicatorValueId,
  assignmentId,
  agendaItemId,
}: AttachmentRecord): AttachmentOwner {
  if (indicatorValueId !== null) return { indicatorValueId };
  if (assignmentId !== null) return { assignmentId };
  if (agendaItemId !== null) return { agendaItemId };
  return { milestoneId: milestoneId ?? "" };
}

/**
 * Lets the actor read the files, or stops the use case.
 * @throws AppError `forbidden`
 */
export function requireMayRead({ actor }: Pick<ServiceContext, "actor">, owner: FoundOwner): void {
  if (!owner.mayRead(actor)) throw new AppError("forbidden");
}

/** What of the files of the owner the actor may take off. */
export const removableIds = (
  actor: Actor,
  { mayRemove }: FoundOwner,
  files: readonly AttachmentRecord[],
): string[] => files.filter((file) => mayRemove(actor, file)).map(({ id }) => id);

/**
 * Lets the actor take the file off, or stops the use case.
 * @throws AppError `forbidden`
 */
export function requireMayRemove(
  { actor }: Pick<ServiceContext, "actor">,
  owner: FoundOwner,
  file: AttachmentRecord,
): void {
  if (!owner.mayRemove(actor, file)) throw new AppError("forbidden");
}

/**
 * Lets the actor add files, or stops the use case.
 * @throws AppError `forbidden`
 */
export function requireMayUpdate({ actor }: Pick<ServiceContext, "actor">, owner: FoundOwner): void {
  if (!owner.mayUpdate(actor)) throw new AppError("forbidden");
}

/** Whoever may do it in one of the projects may do it: a value belongs to all of them. */
const inAny = (
  subjects: readonly ProjectSubject[],
): Pick<FoundOwner, "mayRead" | "mayUpdate" | "mayRemove"> => {
  const mayUpdate = (actor: Actor) => subjects.some((subject) => can(actor, "milestone.update", subject));
  return {
    mayRead: (actor) => subjects.some((subject) => can(actor, "project.read", subject)),
    mayUpdate,
    mayRemove: mayUpdate,
  };
};

function findMilestoneOwner(index: PortfolioIndex, milestoneId: string | undefined): FoundOwner {
  const milestone = index.portfolio.Milestone.find(({ id }) => id === milestoneId);
  const project = milestone && index.projectById.get(milestone.projectId);
  if (milestone === undefined || project === undefined) throw notFound("milestoneId");
  return { milestone, files: index.attachmentsByMilestone.get(milestone.id) ?? [], ...inAny([project]) };
}

function findValueOwner({ portfolio, projectById }: PortfolioIndex, valueId: string): FoundOwner {
  const value = portfolio.IndicatorValue.find(({ id }) => id === valueId);
  const indicator = value && portfolio.Indicator.find(({ id }) => id === value.indicatorId);
  if (indicator === undefined) throw notFound("indicatorValueId");
  const projects = portfolio.ProjectIndicator.filter(
    (link) => link.indicatorId === indicator.id && isBinding(link),
  ).flatMap(({ projectId }) => projectById.get(projectId) ?? []);
  // Of an indicator without a project, its industry alone.
  const alone = { leadPositionId: null, industryId: indicator.industryId ?? "" };
  return {
    milestone: null,
    files: portfolio.Attachment.filter(({ indicatorValueId }) => indicatorValueId === valueId),
    ...inAny(projects.length > 0 ? projects : [alone]),
  };
}

/** A co-assignee answers for its own part: it takes off what was added under its name, and nothing else. */
function findAssignmentOwner({ portfolio, partiesByAssignment }: PortfolioIndex, id: string): FoundOwner {
  const assignment = portfolio.Assignment.find((one) => one.id === id);
  if (assignment === undefined) throw notFound("assignmentId");
  const parties = partiesByAssignment.get(id) ?? [];
  const shared = { ...assignment, partyPositionIds: parties.map(({ positionId }) => positionId) };
  const mayUpdate = (actor: Actor) => can(actor, "assignment.addFiles", shared);
  return {
    milestone: null,
    files: portfolio.Attachment.filter(({ assignmentId }) => assignmentId === id),
    mayRead: (actor) => can(actor, "council.read", null),
    mayUpdate,
    mayRemove: (actor, { addedBy }) =>
      can(actor, "assignment.carryOut", assignment) || (mayUpdate(actor) && addedBy === actor.name),
  };
}

/** Papers are a part of the agenda: they stand as long as it does. */
function findQuestionOwner({ portfolio }: PortfolioIndex, id: string): FoundOwner {
  const item = portfolio.AgendaItem.find((one) => one.id === id);
  const meeting = item && portfolio.Meeting.find((one) => one.id === item.meetingId);
  if (meeting === undefined) throw notFound("agendaItemId");
  const isOpen = meetingRefusal(meeting, "agenda") === null;
  const mayUpdate = (actor: Actor) => isOpen && can(actor, "meeting.prepare", null);
  return {
    milestone: null,
    files: portfolio.Attachment.filter(({ agendaItemId }) => agendaItemId === id),
    mayRead: (actor) => can(actor, "council.read", null),
    mayUpdate,
    mayRemove: mayUpdate,
  };
}
