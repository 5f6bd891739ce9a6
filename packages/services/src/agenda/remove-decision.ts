import { renumberedAfterRemoval, type MeetingView, type RemoveDecisionInput } from "@kedr/domain";
import { notFound, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeAgenda, decisionsOf, findOpenItem } from "./change-agenda.ts";
import { detachDecision } from "./detach-decision.ts";
import { renumberDecisions } from "./renumber.ts";

/**
 * Takes a draft decision off its question.
 * @throws AppError `not_found` with the field `decisionId`, also for one that is on no agenda
 */
export function removeDecision(
  context: ServiceContext,
  { requestId, decisionId, version }: RemoveDecisionInput,
): Promise<MeetingView> {
  return changeAgenda(
    context,
    { requestId, procedure: "agenda.removeDecision" },
    async (tx, { portfolio }) => {
      const decision = portfolio.Decision.find(({ id }) => id === decisionId);
      if (decision === undefined || decision.agendaItemId === null) throw notFound("decisionId");
      const item = findOpenItem(portfolio, decision.agendaItemId);
      requireVersion(decision, version);
      await detachDecision(tx, portfolio, decision);
      await renumberDecisions(tx, renumberedAfterRemoval(decisionsOf(portfolio, item.id), decisionId));
      return item;
    },
  );
}
