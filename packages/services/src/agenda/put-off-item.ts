import { insertRecords } from "@kedr/db";
import type { MeetingView, PutOffItemInput } from "@kedr/domain";
import { requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeAgenda, decisionsOf, findOpenItem } from "./change-agenda.ts";
import { returnToBacklog } from "./detach-decision.ts";
import { takeItemOff } from "./take-item-off.ts";

/**
 * Puts a question off: it waits as a proposed one for another meeting, and its draft points wait in the backlog. One that
 * was accepted from a suggestion is suggested again anyway, and needs no proposal. Papers do not wait: they are of the
 * agenda.
 * @throws AppError `not_found`, `conflict`, `not_allowed_now`
 */
export function putOffItem(
  context: ServiceContext,
  { requestId, itemId, version }: PutOffItemInput,
): Promise<MeetingView> {
  const { actor, newId, today } = context;
  return changeAgenda(context, { requestId, procedure: "agenda.putOffItem" }, async (tx, { portfolio }) => {
    const item = findOpenItem(portfolio, itemId);
    requireVersion(item, version);
    for (const decision of decisionsOf(portfolio, itemId)) await returnToBacklog(tx, decision);
    await takeItemOff(tx, portfolio, item);
    if (item.suggestionKey === null) {
      await insertRecords(tx, "AgendaProposal", [
        {
          id: newId(),
          title: item.title,
          reason: item.reason ?? "Отложено с заседания секретарём Совета.",
          projectId: item.projectId,
          indicatorId: item.indicatorId,
          proposedBy: actor.name,
          proposedById: actor.accountId,
          proposedByPositionId: actor.positionId,
          proposedOn: today,
          state: "proposed",
          origin: "entered",
          version: 1,
        },
      ]);
    }
    return item;
  });
}
