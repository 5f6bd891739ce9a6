import {
  can,
  cardChoices,
  indicatorActs,
  indicatorCard,
  type CardChoices,
  type IndicatorActs,
  type IndicatorCard,
} from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** An indicator's card, and what the actor may do about it; on no past day anything. */
export interface ReadCard extends IndicatorCard {
  acts: IndicatorActs | null;
  canAdminister: boolean;
}

/**
 * Everything that is known of an indicator of any framework.
 * @throws AppError `not_found` when there is no such indicator, or was none on that day
 */
export async function getIndicator(
  context: ServiceContext,
  { indicatorId, asOf }: AsOfInput & { indicatorId: string },
): Promise<ReadCard> {
  const { actor, today } = context;
  authorise(actor, "portfolio.read", null);
  const index = await readAt(context, asOf);
  const card = indicatorCard(index.portfolio, indicatorId);
  if (card === null) throw notFound("indicatorId");
  const isPast = index.today !== today;
  const [acts] = indicatorActs(index, [card.indicator], { actor, isPast });
  return {
    ...card,
    acts: acts ?? null,
    canAdminister: !isPast && can(actor, "indicator.administer", null),
  };
}

/** What the form of a card offers; whoever may not fill it in is not told. */
export async function getCardChoices(context: ServiceContext): Promise<CardChoices> {
  authorise(context.actor, "indicator.administer", null);
  const { portfolio } = await readAt(context, undefined);
  return cardChoices(portfolio);
}
