import { insertRecords, updateRecord, type Transaction } from "@kedr/db";
import {
  saveProblem,
  settleRisk as settle,
  type CalendarDate,
  type ProblemFields,
  type RiskRecord,
  type RiskView,
  type SettleRiskInput,
} from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeRisk, findRisk, requireOwner } from "./change-risk.ts";

/**
 * Closes an open risk with what came of it, or says that it has occurred and raises the problem issue that it has
 * become, in one transaction.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rules refuse
 */
export function settleRisk(context: ServiceContext, input: SettleRiskInput): Promise<RiskView> {
  const { requestId, riskId, version, outcome, settledOn, settlement, problem } = input;
  const { today } = context;
  return changeRisk(context, { requestId, procedure: "risk.settle" }, async (tx, index) => {
    const risk = findRisk(context, index, riskId);
    requireVersion(risk, version);
    const change = settle(risk, { outcome, settledOn, settlement, today });
    if (!change.isAllowed) throw refused(change.refusal);
    await updateRecord(tx, "Risk", { id: riskId, fields: change.fields });
    if (outcome === "occurred") {
      requireOwner(index, problem?.ownerPositionId ?? null);
      const fields = { ...(problem ?? toldFromRisk(risk, today)), raisedOn: settledOn };
      await raise(tx, context, { risk, fields });
    }
    return riskId;
  });
}

/** The problem issue as the risk foresaw it; a day that has passed is no promise any more. */
function toldFromRisk(risk: RiskRecord, today: CalendarDate): Omit<ProblemFields, "raisedOn"> {
  const { title, impact, measure, ownerPositionId, dueDate } = risk;
  const isToCome = dueDate !== null && dueDate >= today;
  return { title, impact, measure, ownerPositionId, dueDate: isToCome ? dueDate : null };
}

async function raise(
  tx: Transaction,
  { newId, today }: ServiceContext,
  { risk, fields }: { risk: RiskRecord; fields: ProblemFields },
): Promise<void> {
  const change = saveProblem(null, { fields, today });
  if (!change.isAllowed) throw refused(change.refusal);
  await insertRecords(tx, "Problem", [
    {
      ...change.fields,
      id: newId(),
      projectId: risk.projectId,
      riskId: risk.id,
      state: "open",
      resolvedOn: null,
      resolution: null,
      origin: "entered",
      version: 1,
    },
  ]);
}
