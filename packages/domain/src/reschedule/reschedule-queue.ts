import type { Actor } from "../access/actor.ts";
import { can } from "../access/can.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { rescheduleEffect } from "./reschedule-effect.ts";
import { rescheduleViews } from "./reschedule-view.ts";
import type { QueuedReschedule, RescheduleQueue, RescheduleView } from "./reschedule.view.ts";

const previewOf = (index: PortfolioIndex, { target }: RescheduleView): QueuedReschedule["preview"] => {
  if (target.kind !== "milestone") return null;
  const effect = rescheduleEffect(index, target);
  return effect?.oldDate === target.oldDate ? effect : null;
};

/** Whoever runs the installation may settle any request: nobody else may be left. */
const isAdministrator = ({ roles }: Actor): boolean => roles.includes("administrator");

/** What the actor may do with an open request, and with no other. */
export const rescheduleAbilities = (
  index: PortfolioIndex,
  request: Pick<RescheduleView, "state" | "requestedBy" | "project">,
  actor: Actor,
): Pick<QueuedReschedule, "canDecide" | "canWithdraw"> => {
  const project = index.projectById.get(request.project.id);
  if (!project || request.state !== "requested") return { canDecide: false, canWithdraw: false };
  const isOwn = request.requestedBy === actor.name;
  return {
    canDecide: can(actor, "reschedule.decide", project) && (!isOwn || isAdministrator(actor)),
    canWithdraw: can(actor, "reschedule.request", project) && (isOwn || isAdministrator(actor)),
  };
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
  const open = index.portfolio.RescheduleRequest.filter(({ state, projectId }) => {
    const project = index.projectById.get(projectId);
    return (
      state === "requested" &&
      project !== undefined &&
      (can(actor, "reschedule.decide", project) || can(actor, "reschedule.request", project))
    );
  });
  const requests = rescheduleViews(index, open).map((request): QueuedReschedule => ({
    ...request,
    preview: previewOf(index, request),
    ...(isPast ? { canDecide: false, canWithdraw: false } : rescheduleAbilities(index, request, actor)),
  }));
  return { today: index.today, requests: requests.toSorted(oldestFirst) };
};
