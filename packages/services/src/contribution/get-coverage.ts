import { coverageOf, mayLink, type ComparisonScope, type Coverage } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** The matrix, and whether the actor may add links to it. */
export interface CoverageBoard extends Coverage {
  canLink: boolean;
}

/**
 * Which indicators of the strategy its projects are to move. The past can be looked at, not changed.
 * @throws AppError `not_found` for an industry or a post that is not recorded
 */
export async function getCoverage(
  context: ServiceContext,
  { scope, asOf }: AsOfInput & { scope: ComparisonScope },
): Promise<CoverageBoard> {
  const { actor, today } = context;
  authorise(actor, "portfolio.read", null);
  const index = await readAt(context, asOf);
  const coverage = coverageOf(index, scope);
  if (coverage === null) throw notFound("scope");
  return { ...coverage, canLink: index.today === today && mayLink(index, actor, null) };
}
