import { updateRecord } from "@kedr/db";
import { decidePoint as decideRule, voteCount, type DecidePointInput, type MinutesView } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeMinutes, findRecordedPoint } from "./change-minutes.ts";

/** Adopts or rejects a point, or makes it a draft again. */
export function decidePoint(
  context: ServiceContext,
  { requestId, decisionId, version, state, isAcknowledged }: DecidePointInput,
): Promise<MinutesView> {
  return changeMinutes(context, { requestId, procedure: "minutes.decidePoint" }, async (tx, portfolio) => {
    const { decision, item } = findRecordedPoint(portfolio, decisionId);
    requireVersion(decision, version);
    const answer = decideRule({ item, state, count: voteCount(portfolio, decisionId), isAcknowledged });
    if (!answer.isAllowed) throw refused(answer.refusal);
    await updateRecord(tx, "Decision", { id: decisionId, fields: answer.fields });
    return item;
  });
}
