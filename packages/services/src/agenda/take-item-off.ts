import { deleteRecord, type Transaction } from "@kedr/db";
import { renumberedAfterRemoval, type AgendaItemRecord, type Portfolio } from "@kedr/domain";
import { itemsOf } from "./change-agenda.ts";
import { renumberItems } from "./renumber.ts";

/** Removes a question whose points are gone, with its papers; those behind it move up. */
export async function takeItemOff(
  tx: Transaction,
  portfolio: Portfolio,
  item: AgendaItemRecord,
): Promise<void> {
  for (const { id, agendaItemId } of portfolio.Attachment) {
    if (agendaItemId === item.id) await deleteRecord(tx, "Attachment", id);
  }
  await deleteRecord(tx, "AgendaItem", item.id);
  await renumberItems(tx, renumberedAfterRemoval(itemsOf(portfolio, item.meetingId), item.id));
}
