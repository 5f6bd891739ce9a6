import {
  can,
  isBinding,
  type AttachmentOwner,
  type AttachmentRecord,
  type MilestoneRecord,
  type PortfolioIndex,
  type ProjectAction,
  type ProjectSubject,
} from "@kedr/domain";
import { AppError, notFound } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";

/** What files hang on, with those that it has. */
export interface FoundOwner {
  /** Null for a value of an indicator. */
  milestone: MilestoneRecord | null;
  files: readonly AttachmentRecord[];
  /** The projects that it belongs to; for a value of an indicator without a project, its industry alone. */
  subjects: readonly ProjectSubject[];
}

/**
 * Finds the milestone or the value.
 * @throws AppError `not_found`
 */
export function findOwner(index: PortfolioIndex, owner: AttachmentOwner): FoundOwner {
  return owner.indicatorValueId === undefined
    ? findMilestoneOwner(index, owner.milestoneId)
    : findValueOwner(index, owner.indicatorValueId);
}

/** The owner that a file names: the database sees to it that there is exactly one. */
export function ownerOf({ milestoneId, indicatorValueId }: AttachmentRecord): AttachmentOwner {
  return indicatorValueId === null ? { milestoneId: milestoneId ?? "" } : { indicatorValueId };
}

/** Whoever may do it in one of the projects may do it: a value belongs to all of them. */
export function mayInAny(
  { actor }: Pick<ServiceContext, "actor">,
  action: ProjectAction,
  { subjects }: FoundOwner,
): boolean {
  return subjects.some((subject) => can(actor, action, subject));
}

/**
 * Lets the actor through, or stops the use case.
 * @throws AppError `forbidden`
 */
export function authoriseInAny(
  context: Pick<ServiceContext, "actor">,
  action: ProjectAction,
  owner: FoundOwner,
): void {
  if (!mayInAny(context, action, owner)) throw new AppError("forbidden");
}

function findMilestoneOwner(index: PortfolioIndex, milestoneId: string | undefined): FoundOwner {
  const milestone = index.portfolio.Milestone.find(({ id }) => id === milestoneId);
  const project = milestone && index.projectById.get(milestone.projectId);
  if (milestone === undefined || project === undefined) throw notFound("milestoneId");
  return { milestone, files: index.attachmentsByMilestone.get(milestone.id) ?? [], subjects: [project] };
}

function findValueOwner({ portfolio, projectById }: PortfolioIndex, valueId: string): FoundOwner {
  const value = portfolio.IndicatorValue.find(({ id }) => id === valueId);
  const indicator = value && portfolio.Indicator.find(({ id }) => id === value.indicatorId);
  if (indicator === undefined) throw notFound("indicatorValueId");
  const projects = portfolio.ProjectIndicator.filter(
    (link) => link.indicatorId === indicator.id && isBinding(link),
  ).flatMap(({ projectId }) => projectById.get(projectId) ?? []);
  const alone = { leadPositionId: null, industryId: indicator.industryId ?? "" };
  return {
    milestone: null,
    files: portfolio.Attachment.filter(({ indicatorValueId }) => indicatorValueId === valueId),
    subjects: projects.length > 0 ? projects : [alone],
  };
}
