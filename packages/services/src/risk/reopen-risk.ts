import { deleteRecord, updateRecord } from "@kedr/db";
import { reopenRisk as reopen, type ReopenRiskInput, type RiskView } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeRisk, findRisk, problemOf } from "./change-risk.ts";

/**
 * Takes a settlement back, and with it the problem issue that nobody has touched since the risk became it; the change
 * log keeps both.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function reopenRisk(
  context: ServiceContext,
  { requestId, riskId, version }: ReopenRiskInput,
): Promise<RiskView> {
  return changeRisk(context, { requestId, procedure: "risk.reopen" }, async (tx, index) => {
    const risk = findRisk(context, index, riskId);
    requireVersion(risk, version);
    const problem = problemOf(index, risk);
    const change = reopen(risk, { problem });
    if (!change.isAllowed) throw refused(change.refusal);
    if (problem !== null) await deleteRecord(tx, "Problem", problem.id);
    await updateRecord(tx, "Risk", { id: riskId, fields: change.fields });
    return riskId;
  });
}
