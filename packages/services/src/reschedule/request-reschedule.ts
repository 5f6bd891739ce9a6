import { insertRecords } from "@kedr/db";
import {
  isBinding,
  requestMilestoneMove,
  requestTargetMove,
  type PortfolioIndex,
  type ProjectRecord,
  type RequestRescheduleInput,
  type RescheduleRequestRecord,
  type RescheduleView,
} from "@kedr/domain";
import { notFound, refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { readIndexIn, rescheduleAnswer } from "./find-reschedule.ts";

type Target = RequestRescheduleInput["target"];
type Moved = Pick<
  RescheduleRequestRecord,
  "milestoneId" | "indicatorTargetId" | "oldDate" | "newDate" | "oldValue" | "newValue"
>;

const unmoved: Moved = {
  milestoneId: null,
  indicatorTargetId: null,
  oldDate: null,
  newDate: null,
  oldValue: null,
  newValue: null,
};

/**
 * Asks to move a milestone's baseline or an indicator's target. Nothing moves until the request is accepted.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function requestReschedule(
  context: ServiceContext,
  { requestId, target, reason, effect }: RequestRescheduleInput,
): Promise<RescheduleView> {
  const { actor, today, newId } = context;
  return applyOnce(context, { requestId, procedure: "reschedule.request" }, async (tx) => {
    const index = await readIndexIn(tx, today);
    const project = projectOf(index, target);
    authorise(actor, "reschedule.request", project);
    const moved = target.kind === "milestone" ? moveMilestone(index, target) : moveTarget(index, target);
    const id = newId();
    await insertRecords(tx, "RescheduleRequest", [
      {
        id,
        projectId: project.id,
        ...moved,
        reason,
        effect,
        state: "requested",
        requestedBy: actor.name,
        requestedById: actor.accountId,
        requestedOn: today,
        decidedBy: null,
        decidedById: null,
        decidedOn: null,
        decisionComment: null,
        origin: "entered",
        version: 1,
      },
    ]);
    return rescheduleAnswer(tx, { rescheduleId: id, today });
  });
}

function projectOf(index: PortfolioIndex, target: Target): ProjectRecord {
  const { Milestone } = index.portfolio;
  const projectId =
    target.kind === "indicator"
      ? target.projectId
      : Milestone.find(({ id }) => id === target.milestoneId)?.projectId;
  const project = projectId === undefined ? undefined : index.projectById.get(projectId);
  if (project === undefined) throw notFound(target.kind === "indicator" ? "projectId" : "milestoneId");
  return project;
}

function moveMilestone(
  { portfolio, today }: PortfolioIndex,
  { milestoneId, version, newDate }: Extract<Target, { kind: "milestone" }>,
): Moved {
  const milestone = portfolio.Milestone.find(({ id }) => id === milestoneId);
  if (milestone === undefined) throw notFound("milestoneId");
  requireVersion(milestone, version);
  const requests = portfolio.RescheduleRequest.filter((request) => request.milestoneId === milestoneId);
  const change = requestMilestoneMove(milestone, { newDate, requests, today });
  if (!change.isAllowed) throw refused(change.refusal);
  return { ...unmoved, milestoneId, ...change.fields };
}

/** A project may ask for the targets of the indicators that it is meant to move, and for no others. */
function moveTarget(
  { portfolio }: PortfolioIndex,
  { projectId, indicatorTargetId, version, newValue }: Extract<Target, { kind: "indicator" }>,
): Moved {
  const target = portfolio.IndicatorTarget.find(({ id }) => id === indicatorTargetId);
  const isLinked = portfolio.ProjectIndicator.some(
    (link) => link.projectId === projectId && link.indicatorId === target?.indicatorId && isBinding(link),
  );
  if (target === undefined || !isLinked) throw notFound("indicatorTargetId");
  requireVersion(target, version);
  const requests = portfolio.RescheduleRequest.filter(
    (request) => request.indicatorTargetId === indicatorTargetId,
  );
  const change = requestTargetMove(target, { newValue, requests });
  if (!change.isAllowed) throw refused(change.refusal);
  return { ...unmoved, indicatorTargetId, ...change.fields };
}
