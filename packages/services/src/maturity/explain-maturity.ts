import { explainMaturity, type ExplanationQuestion, type MaturityExplanation } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * How a maturity figure came about; without an industry that of the region.
 * @throws AppError `not_found` for an industry that is not in the index.
 */
export async function getMaturityExplanation(
  context: ServiceContext,
  { industryId, asOf }: AsOfInput & ExplanationQuestion,
): Promise<MaturityExplanation> {
  authorise(context.actor, "portfolio.read", null);
  const { portfolio } = await readAt(context, asOf);
  const explanation = explainMaturity(portfolio, { industryId });
  if (explanation === null) throw notFound("industryId");
  return explanation;
}
