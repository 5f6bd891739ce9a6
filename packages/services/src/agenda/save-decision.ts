import { insertRecords, updateRecord } from "@kedr/db";
import {
  decisionRefusal,
  nextAgendaNumber,
  plainDecision,
  type MeetingView,
  type SaveDecisionInput,
} from "@kedr/domain";
import { notFound, refused, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeAgenda, decisionsOf, findOpenItem } from "./change-agenda.ts";

/**
 * Adds a draft decision to a question, or rewrites one of its own.
 * @throws AppError `not_found` with the field `decisionId` when the question has no such decision
 */
export function saveDecision(context: ServiceContext, input: SaveDecisionInput): Promise<MeetingView> {
  const { requestId, itemId, decisionId, version, verb, text, addressees, dueDate } = input;
  const fields = { verb, text, addressees, dueDate };
  return changeAgenda(context, { requestId, procedure: "agenda.saveDecision" }, async (tx, { portfolio }) => {
    const item = findOpenItem(portfolio, itemId);
    const decisions = decisionsOf(portfolio, itemId);
    if (decisionId === undefined) {
      const number = nextAgendaNumber(decisions);
      await insertRecords(tx, "Decision", [
        {
          ...plainDecision,
          ...fields,
          id: context.newId(),
          agendaItemId: itemId,
          number,
          indicatorId: item.indicatorId,
          origin: "entered",
          version: 1,
        },
      ]);
      return item;
    }
    const decision = decisions.find(({ id }) => id === decisionId);
    if (decision === undefined) throw notFound("decisionId");
    requireVersion(decision, version);
    const refusal = decisionRefusal(decision);
    if (refusal !== null) throw refused(refusal);
    await updateRecord(tx, "Decision", { id: decisionId, fields });
    return item;
  });
}
