import { updateRecord } from "@kedr/db";
import { decisionRefusal, renumberedAfterMove, type MeetingView, type MoveDecisionInput } from "@kedr/domain";
import { notFound, refused, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeAgenda, decisionsOf, findOpenItem } from "./change-agenda.ts";
import { renumberDecisions } from "./renumber.ts";

/**
 * Moves a draft point to another place within its question; the points between make room.
 * @throws AppError `not_found` with the field `decisionId`, also for one that is on no agenda
 */
export function moveDecision(
  context: ServiceContext,
  { requestId, decisionId, version, toNumber }: MoveDecisionInput,
): Promise<MeetingView> {
  return changeAgenda(context, { requestId, procedure: "agenda.moveDecision" }, async (tx, { portfolio }) => {
    const decision = portfolio.Decision.find(({ id }) => id === decisionId);
    if (decision === undefined || decision.agendaItemId === null) throw notFound("decisionId");
    const item = findOpenItem(portfolio, decision.agendaItemId);
    requireVersion(decision, version);
    const refusal = decisionRefusal(decision);
    if (refusal !== null) throw refused(refusal);
    const renumbered = renumberedAfterMove(decisionsOf(portfolio, item.id), { itemId: decisionId, toNumber });
    const moved = renumbered.find(({ id }) => id === decisionId);
    if (moved !== undefined) {
      await updateRecord(tx, "Decision", { id: decisionId, fields: { number: moved.number } });
    }
    await renumberDecisions(
      tx,
      renumbered.filter(({ id }) => id !== decisionId),
    );
    return item;
  });
}
