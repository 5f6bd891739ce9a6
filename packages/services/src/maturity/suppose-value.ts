import { whatIf, type WhatIf, type WhatIfQuestion } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * What another value of an indicator would change. Nothing is stored.
 * @throws AppError `not_found` when there is no such indicator.
 */
export async function supposeValue(
  context: ServiceContext,
  { indicatorId, value, asOf }: AsOfInput & WhatIfQuestion,
): Promise<WhatIf> {
  authorise(context.actor, "portfolio.read", null);
  const { portfolio } = await readAt(context, asOf);
  const answer = whatIf(portfolio, { indicatorId, value });
  if (answer === null) throw notFound("indicatorId");
  return answer;
}
