import { can, indicatorBodies, type BreakdownQuestion, type IndicatorBodies } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * An indicator by municipality or group on a day; on a past day nobody enters figures.
 * @throws AppError `not_found` when there is no such indicator, or was none as known on that day
 */
export async function getIndicatorBodies(
  context: ServiceContext,
  { asOf, ...question }: AsOfInput & BreakdownQuestion,
): Promise<IndicatorBodies> {
  const { actor, today } = context;
  authorise(actor, "portfolio.read", null);
  const { portfolio } = await readAt(context, asOf);
  const canEnter = portfolio.today === today && can(actor, "indicator.administer", null);
  const bodies = indicatorBodies(portfolio, question, { canEnter });
  if (bodies === null) throw notFound("indicatorId");
  return bodies;
}
