import { updateRecord, type Transaction } from "@kedr/db";
import {
  decideReschedule as decide,
  type DecideRescheduleInput,
  type Portfolio,
  type RescheduleRequestRecord,
  type RescheduleView,
} from "@kedr/domain";
import { AppError, refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { findReschedule, rescheduleAnswer } from "./find-reschedule.ts";

/**
 * Accepts a request, which moves the target at the same moment, or returns it with a comment.
 * @throws AppError `not_found`, `forbidden`, `conflict` when the target was moved or changed since the request was
 * made, or what the rule refuses
 */
export function decideReschedule(
  context: ServiceContext,
  { requestId, rescheduleId, version, decision, comment }: DecideRescheduleInput,
): Promise<RescheduleView> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "reschedule.decide" }, async (tx) => {
    const { index, request, project } = await findReschedule(tx, { rescheduleId, today });
    authorise(actor, "reschedule.decide", project);
    requireVersion(request, version);
    const { portfolio } = index;
    const accept = decision === "accept";
    const milestone = portfolio.Milestone.find(({ id }) => id === request.milestoneId) ?? null;
    const change = decide(request, { accept, comment, by: actor, milestone, today });
    if (!change.isAllowed) throw refused(change.refusal);
    if (accept) await moveTarget(tx, request, portfolio);
    await updateRecord(tx, "RescheduleRequest", { id: rescheduleId, fields: change.fields });
    return rescheduleAnswer(tx, { rescheduleId, today });
  });
}

/** Sets the new date or value; the forecast and all else stay as they are. */
async function moveTarget(
  tx: Transaction,
  request: RescheduleRequestRecord,
  portfolio: Portfolio,
): Promise<void> {
  const { milestoneId, indicatorTargetId, oldDate, newDate, oldValue, newValue } = request;
  if (milestoneId !== null) {
    const milestone = portfolio.Milestone.find(({ id }) => id === milestoneId);
    requireStanding(request, { asked: oldDate, now: milestone?.baselineDate ?? null });
    await updateRecord(tx, "Milestone", { id: milestoneId, fields: { baselineDate: newDate } });
  }
  if (indicatorTargetId !== null && newValue !== null) {
    const target = portfolio.IndicatorTarget.find(({ id }) => id === indicatorTargetId);
    requireStanding(request, { asked: oldValue, now: target?.value ?? null });
    await updateRecord(tx, "IndicatorTarget", { id: indicatorTargetId, fields: { value: newValue } });
  }
}

function requireStanding<Value extends string | number>(
  request: RescheduleRequestRecord,
  { asked, now }: { asked: Value | null; now: Value | null },
): void {
  if (now !== null && now === asked) return;
  throw new AppError("conflict", {
    reason: "target_moved",
    current: { version: request.version, asked, now },
  });
}
