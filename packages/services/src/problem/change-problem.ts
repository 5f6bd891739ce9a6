import { readPortfolioIn, type Transaction } from "@kedr/db";
import {
  indexPortfolio,
  problemView,
  type PortfolioIndex,
  type ProblemRecord,
  type ProblemView,
} from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { applyOnce, type MutationKey } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * The way of every write to a problem issue: read inside the transaction, written by the body, and answered with the
 * problem issue as it is then. The body names it.
 */
export function changeProblem(
  context: ServiceContext,
  key: MutationKey,
  body: (tx: Transaction, index: PortfolioIndex) => Promise<string>,
): Promise<ProblemView> {
  const { today } = context;
  return applyOnce(context, key, async (tx) => {
    const problemId = await body(tx, indexPortfolio(await readPortfolioIn(tx, { today })));
    const index = indexPortfolio(await readPortfolioIn(tx, { today }));
    const problem = index.portfolio.Problem.find(({ id }) => id === problemId);
    if (problem === undefined) throw notFound("problemId");
    return problemView(index, problem);
  });
}

/**
 * A problem issue that the actor may change.
 * @throws AppError `not_found` with the field `problemId`, or `forbidden`
 */
export function findProblem(
  { actor }: ServiceContext,
  index: PortfolioIndex,
  problemId: string,
): ProblemRecord {
  const problem = index.portfolio.Problem.find(({ id }) => id === problemId);
  const project = problem && index.projectById.get(problem.projectId);
  if (problem === undefined || project === undefined) throw notFound("problemId");
  authorise(actor, "risk.update", project);
  return problem;
}
