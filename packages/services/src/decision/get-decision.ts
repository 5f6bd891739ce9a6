import { can, decisionPage, effectChoices, type DecisionPage, type EffectChoices } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { readEffectLog } from "./read-effect-log.ts";

/**
 * A decision with what followed from it, as known on a day; on no past day anything may be stated.
 * @throws AppError `not_found` when there is no such decision, or was none on that day
 */
export async function getDecision(
  context: ServiceContext,
  { decisionId, asOf }: AsOfInput & { decisionId: string },
): Promise<DecisionPage> {
  const { actor, today } = context;
  authorise(actor, "council.read", null);
  const index = await readAt(context, asOf);
  const decisions = index.portfolio.Decision.filter(({ id }) => id === decisionId);
  const log = await readEffectLog(context, index, decisions);
  const canStateEffect = index.today === today && can(actor, "meeting.prepare", null);
  const page = decisionPage(index.portfolio, { decisionId, log, canStateEffect });
  if (page === null) throw notFound("decisionId");
  return page;
}

/** What a decision may be said to move; whoever may not say so is not told. */
export async function getEffectChoices(context: ServiceContext): Promise<EffectChoices> {
  authorise(context.actor, "meeting.prepare", null);
  const { portfolio } = await readAt(context, undefined);
  return effectChoices(portfolio);
}
