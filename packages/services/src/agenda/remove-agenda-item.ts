import type { MeetingView, RemoveAgendaItemInput } from "@kedr/domain";
import { requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeAgenda, decisionsOf, findOpenItem } from "./change-agenda.ts";
import { detachDecision } from "./detach-decision.ts";
import { takeItemOff } from "./take-item-off.ts";

/** Takes a question off the agenda; its papers go with it, and what it came from is suggested again. */
export function removeAgendaItem(
  context: ServiceContext,
  { requestId, itemId, version }: RemoveAgendaItemInput,
): Promise<MeetingView> {
  return changeAgenda(context, { requestId, procedure: "agenda.removeItem" }, async (tx, { portfolio }) => {
    const item = findOpenItem(portfolio, itemId);
    requireVersion(item, version);
    for (const decision of decisionsOf(portfolio, itemId)) await detachDecision(tx, portfolio, decision);
    await takeItemOff(tx, portfolio, item);
    return item;
  });
}
