import { updateRecord } from "@kedr/db";
import { resolveProblem as resolve, type ProblemView, type ResolveProblemInput } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeProblem, findProblem } from "./change-problem.ts";

/**
 * Resolves a problem issue with what was done.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function resolveProblem(
  context: ServiceContext,
  { requestId, problemId, version, resolvedOn, resolution }: ResolveProblemInput,
): Promise<ProblemView> {
  return changeProblem(context, { requestId, procedure: "problem.resolve" }, async (tx, index) => {
    const problem = findProblem(context, index, problemId);
    requireVersion(problem, version);
    const change = resolve(problem, { resolvedOn, resolution, today: context.today });
    if (!change.isAllowed) throw refused(change.refusal);
    await updateRecord(tx, "Problem", { id: problemId, fields: change.fields });
    return problemId;
  });
}
