import type { Actor } from "../access/actor.ts";
import { can } from "../access/can.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectRecord } from "../project/project.record.ts";
import { mayDecideAs, mayWithdrawAs } from "./reschedule-change.ts";
import { rescheduleEffect } from "./reschedule-effect.ts";
import { takeBackDecision } from "./reschedule-taking-back.ts";
import { rescheduleViewing } from "./reschedule-view.ts";
import type { RescheduleRequestRecord } from "./reschedule.record.ts";
import type { QueuedReschedule, RescheduleQueue, RescheduleView } from "./reschedule.view.ts";

const previewOf = (index: PortfolioIndex, { target }: RescheduleView): QueuedReschedule["preview"] => {
  if (target.kind !== "milestone") return null;
  const effect = rescheduleEffect(index, target);
  return effect?.oldDate === target.oldDate ? effect : null;
};

interface OpenRequest {
  request: RescheduleRequestRecord;
  project: ProjectRecord;
}

const abilitiesOf = (
  { request, project }: OpenRequest,
  actor: Actor,
): Pick<QueuedReschedule, "canDecide" | "canWithdraw"> => ({
  canDecide: can(actor, "reschedule.decide", project) && mayDecideAs(actor, request),
  canWithdraw: can(actor, "reschedule.request", project) && mayWithdrawAs(actor, request),
});

const openRequests = (index: PortfolioIndex, actor: Actor): OpenRequest[] =>
  index.portfolio.RescheduleRequest.flatMap((request) => {
    const project = index.projectById.get(request.projectId);
    if (request.state !== "requested" || project === undefined) return [];
    const isConcerned = can(actor, "reschedule.decide", project) || can(actor, "reschedule.request", project);
    return isConcerned ? [{ request, project }] : [];
  });

const decidedToday = (index: PortfolioIndex, actor: Actor): RescheduleRequestRecord[] => {
  const { portfolio: records, projectById, today } = index;
  return records.RescheduleRequest.filter((request) => {
    const project = projectById.get(request.projectId);
    if (request.decidedOn !== today || project === undefined) return false;
    return (
      can(actor, "reschedule.decide", project) &&
      takeBackDecision(request, { actor, today, records }).isAllowed
    );
  });
};

const oldestFirst = (one: QueuedReschedule, other: QueuedReschedule): number => {
  if (one.canDecide !== other.canDecide) return one.canDecide ? -1 : 1;
  if (one.requestedOn !== other.requestedOn) return one.requestedOn < other.requestedOn ? -1 : 1;
  return one.id < other.id ? -1 : 1;
};

/**
 * The open requests of the projects where the actor may decide or ask, each with its effect. With `isPast` nothing may
 * be done to them.
 */
export const rescheduleQueue = (
  index: PortfolioIndex,
  { actor, isPast }: { actor: Actor; isPast: boolean },
): RescheduleQueue => {
  const viewOf = rescheduleViewing(index);
  const requests = openRequests(index, actor).flatMap((open): QueuedReschedule[] => {
    const view = viewOf(open.request);
    if (view === null) return [];
    const abilities = isPast ? { canDecide: false, canWithdraw: false } : abilitiesOf(open, actor);
    return [{ ...view, preview: previewOf(index, view), ...abilities }];
  });
  const decided = isPast ? [] : decidedToday(index, actor).flatMap((request) => viewOf(request) ?? []);
  return { today: index.today, requests: requests.toSorted(oldestFirst), decided };
};
