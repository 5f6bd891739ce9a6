import { updateRecord } from "@kedr/db";
import { reopenProblem as reopen, type ProblemView, type ReopenProblemInput } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeProblem, findProblem } from "./change-problem.ts";

/**
 * Takes a resolution back.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function reopenProblem(
  context: ServiceContext,
  { requestId, problemId, version }: ReopenProblemInput,
): Promise<ProblemView> {
  return changeProblem(context, { requestId, procedure: "problem.reopen" }, async (tx, index) => {
    const problem = findProblem(context, index, problemId);
    requireVersion(problem, version);
    const change = reopen(problem);
    if (!change.isAllowed) throw refused(change.refusal);
    await updateRecord(tx, "Problem", { id: problemId, fields: change.fields });
    return problemId;
  });
}
