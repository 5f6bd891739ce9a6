import { updateRecord } from "@kedr/db";
import { renumberedAfterMove, type MeetingView, type MoveAgendaItemInput } from "@kedr/domain";
import { requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeAgenda, findOpenItem, itemsOf } from "./change-agenda.ts";
import { renumberItems } from "./renumber.ts";

/** Moves a question to another place; the questions between make room. */
export function moveAgendaItem(
  context: ServiceContext,
  { requestId, itemId, version, toNumber }: MoveAgendaItemInput,
): Promise<MeetingView> {
  return changeAgenda(context, { requestId, procedure: "agenda.moveItem" }, async (tx, { portfolio }) => {
    const item = findOpenItem(portfolio, itemId);
    requireVersion(item, version);
    const renumbered = renumberedAfterMove(itemsOf(portfolio, item.meetingId), { itemId, toNumber });
    const moved = renumbered.find(({ id }) => id === itemId);
    if (moved !== undefined) {
      await updateRecord(tx, "AgendaItem", { id: itemId, fields: { number: moved.number } });
    }
    await renumberItems(
      tx,
      renumbered.filter(({ id }) => id !== itemId),
    );
    return item;
  });
}
