import { insertRecords, updateRecord, type Transaction } from "@kedr/db";
import {
  decisionRefusal,
  nextAgendaNumber,
  plainDecision,
  type AgendaItemRecord,
  type DecisionRecord,
  type MeetingView,
  type Portfolio,
  type SaveDecisionInput,
} from "@kedr/domain";
import { notFound, refused, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeAgenda, decisionsOf, findOpenItem } from "./change-agenda.ts";
import { checkAddressees, replaceAddressees } from "./save-addressees.ts";

/** What is stored of a point as its writer sees it. */
const fieldsOf = ({ verb, text, addressees, dueDate }: SaveDecisionInput) => ({
  verb,
  text,
  addressees,
  dueDate,
});

/**
 * Adds a draft decision to a question, or rewrites one of its own, with whom it is addressed to.
 * @throws AppError `not_found` with the field `decisionId` when the question has no such decision, `invalid_input` with
 * the field `addressed` for whom it cannot be addressed to
 */
export function saveDecision(context: ServiceContext, input: SaveDecisionInput): Promise<MeetingView> {
  const { requestId, itemId, decisionId = context.newId(), verb, addressed } = input;
  return changeAgenda(context, { requestId, procedure: "agenda.saveDecision" }, async (tx, { portfolio }) => {
    const item = findOpenItem(portfolio, itemId);
    if (input.decisionId !== undefined) requireDraft(portfolio, input);
    const { newId } = context;
    const records = checkAddressees(portfolio, { decisionId, verb, addressed, newId });
    if (input.decisionId === undefined) await addPoint(tx, { portfolio, item, decisionId, input });
    else await updateRecord(tx, "Decision", { id: decisionId, fields: fieldsOf(input) });
    if (addressed !== undefined) await replaceAddressees(tx, portfolio, { decisionId, records });
    return item;
  });
}

function requireDraft(
  portfolio: Portfolio,
  { itemId, decisionId, version }: SaveDecisionInput,
): DecisionRecord {
  const decision = decisionsOf(portfolio, itemId).find(({ id }) => id === decisionId);
  if (decision === undefined) throw notFound("decisionId");
  requireVersion(decision, version);
  const refusal = decisionRefusal(decision);
  if (refusal !== null) throw refused(refusal);
  return decision;
}

interface NewPoint {
  portfolio: Portfolio;
  item: AgendaItemRecord;
  decisionId: string;
  input: SaveDecisionInput;
}

async function addPoint(tx: Transaction, { portfolio, item, decisionId, input }: NewPoint): Promise<void> {
  await insertRecords(tx, "Decision", [
    {
      ...plainDecision,
      ...fieldsOf(input),
      id: decisionId,
      agendaItemId: item.id,
      number: nextAgendaNumber(decisionsOf(portfolio, item.id)),
      indicatorId: item.indicatorId,
      origin: "entered",
      version: 1,
    },
  ]);
}
