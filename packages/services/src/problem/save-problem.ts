import { insertRecords, updateRecord } from "@kedr/db";
import {
  saveProblem as save,
  type ProblemRecord,
  type ProblemView,
  type SaveProblemInput,
} from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import { requireOwner, requireRiskProject } from "../risk/change-risk.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeProblem, findProblem } from "./change-problem.ts";

/**
 * Raises a problem issue of a project, or rewrites an open one.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function saveProblem(context: ServiceContext, input: SaveProblemInput): Promise<ProblemView> {
  const { requestId, projectId, problemId, version, ...fields } = input;
  return changeProblem(context, { requestId, procedure: "problem.save" }, async (tx, index) => {
    const known = problemId === undefined ? null : findProblem(context, index, problemId);
    if (known === null) requireRiskProject(context, index, projectId);
    else requireVersion(known, version);
    requireOwner(index, fields.ownerPositionId);
    const change = save(known, { fields, today: context.today });
    if (!change.isAllowed) throw refused(change.refusal);
    if (known !== null) {
      await updateRecord(tx, "Problem", { id: known.id, fields: change.fields });
      return known.id;
    }
    const id = context.newId();
    await insertRecords(tx, "Problem", [{ ...blank, ...change.fields, id, projectId }]);
    return id;
  });
}

const blank = {
  riskId: null,
  state: "open",
  resolvedOn: null,
  resolution: null,
  origin: "entered",
  version: 1,
} as const satisfies Partial<ProblemRecord>;
