import { deleteRecord } from "@kedr/db";
import { renumberedAfterRemoval, type MeetingView, type RemoveAgendaItemInput } from "@kedr/domain";
import { requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeAgenda, decisionsOf, findOpenItem, itemsOf } from "./change-agenda.ts";
import { detachDecision } from "./detach-decision.ts";
import { renumberItems } from "./renumber.ts";

/** Takes a question off the agenda; what it came from is suggested again. */
export function removeAgendaItem(
  context: ServiceContext,
  { requestId, itemId, version }: RemoveAgendaItemInput,
): Promise<MeetingView> {
  return changeAgenda(context, { requestId, procedure: "agenda.removeItem" }, async (tx, { portfolio }) => {
    const item = findOpenItem(portfolio, itemId);
    requireVersion(item, version);
    for (const decision of decisionsOf(portfolio, itemId)) await detachDecision(tx, decision);
    await deleteRecord(tx, "AgendaItem", itemId);
    await renumberItems(tx, renumberedAfterRemoval(itemsOf(portfolio, item.meetingId), itemId));
    return item;
  });
}
