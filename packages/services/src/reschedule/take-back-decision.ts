import type { Transaction } from "@kedr/db";
import {
  rescheduleViewing,
  takeBackDecision as takeBack,
  type RescheduleRequestRecord,
  type RescheduleView,
  type TakeBackDecisionInput,
} from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import { tellTakenBack } from "../notification/tell-taken-back.ts";
import { lastRequestOf, restoreBefore } from "../restore-before.ts";
import type { ServiceContext } from "../service-context.ts";
import { findReschedule, rescheduleAnswer } from "./find-reschedule.ts";

/** What a milestone's plan hangs on: a forecast told since was told of the new date. */
const datesOfMilestone = ["baselineDate", "forecastDate", "actualDate", "cancelledDate"] as const;

/** The target is where it was, and the request waits again. */
async function restore(
  tx: Transaction,
  { id, milestoneId, indicatorTargetId }: RescheduleRequestRecord,
): Promise<void> {
  const requestId = await lastRequestOf(tx, "RescheduleRequest", id);
  if (milestoneId !== null) {
    await restoreBefore(tx, "Milestone", { ids: [milestoneId], requestId, watched: datesOfMilestone });
  }
  if (indicatorTargetId !== null) {
    await restoreBefore(tx, "IndicatorTarget", { ids: [indicatorTargetId], requestId, watched: ["value"] });
  }
  await restoreBefore(tx, "RescheduleRequest", { ids: [id], requestId });
}

/**
 * Takes the decision on a request back, today's own: the target stands where it stood, and the request waits.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function takeBackDecision(
  context: ServiceContext,
  { requestId, rescheduleId, version }: TakeBackDecisionInput,
): Promise<RescheduleView> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "reschedule.takeBackDecision" }, async (tx) => {
    const { index, request, project } = await findReschedule(tx, { rescheduleId, today });
    authorise(actor, "reschedule.decide", project);
    requireVersion(request, version);
    const answer = takeBack(request, { actor, today, records: index.portfolio });
    if (!answer.isAllowed) throw refused(answer.refusal);
    await restore(tx, request);
    const target = rescheduleViewing(index)(request)?.target.title ?? "";
    const details = { projectName: project.name, target };
    const thing = { entity: "RescheduleRequest", entityId: rescheduleId, projectId: project.id } as const;
    await tellTakenBack(tx, context, { ...thing, details, news: "reschedule_decided" });
    return rescheduleAnswer(tx, { rescheduleId, today });
  });
}
