import { insertRecords, updateRecord } from "@kedr/db";
import { saveRisk as save, type RiskRecord, type RiskView, type SaveRiskInput } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeRisk, findRisk, requireOwner, requireRiskProject } from "./change-risk.ts";

/**
 * Notes a new risk of a project, or rewrites an open one.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function saveRisk(context: ServiceContext, input: SaveRiskInput): Promise<RiskView> {
  const { requestId, projectId, riskId, version, ...fields } = input;
  return changeRisk(context, { requestId, procedure: "risk.save" }, async (tx, index) => {
    const known = riskId === undefined ? null : findRisk(context, index, riskId);
    if (known === null) requireRiskProject(context, index, projectId);
    else requireVersion(known, version);
    requireOwner(index, fields.ownerPositionId);
    const change = save(known, { fields, today: context.today });
    if (!change.isAllowed) throw refused(change.refusal);
    if (known !== null) {
      await updateRecord(tx, "Risk", { id: known.id, fields: change.fields });
      return known.id;
    }
    const id = context.newId();
    await insertRecords(tx, "Risk", [{ ...blank, ...change.fields, id, projectId }]);
    return id;
  });
}

const blank = {
  state: "open",
  settledOn: null,
  settlement: null,
  origin: "entered",
  version: 1,
} as const satisfies Partial<RiskRecord>;
