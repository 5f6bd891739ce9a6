import { updateRecord } from "@kedr/db";
import {
  withdrawReschedule as withdraw,
  type RescheduleView,
  type WithdrawRescheduleInput,
} from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { findReschedule, rescheduleAnswer } from "./find-reschedule.ts";

/**
 * Takes a request back before it is decided.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function withdrawReschedule(
  context: ServiceContext,
  { requestId, rescheduleId, version }: WithdrawRescheduleInput,
): Promise<RescheduleView> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "reschedule.withdraw" }, async (tx) => {
    const { request, project } = await findReschedule(tx, { rescheduleId, today });
    authorise(actor, "reschedule.request", project);
    requireVersion(request, version);
    const change = withdraw(request, { by: actor, today });
    if (!change.isAllowed) throw refused(change.refusal);
    await updateRecord(tx, "RescheduleRequest", { id: rescheduleId, fields: change.fields });
    return rescheduleAnswer(tx, { rescheduleId, today });
  });
}
