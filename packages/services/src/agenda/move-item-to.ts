import { updateRecord } from "@kedr/db";
import {
  nextAgendaNumber,
  renumberedAfterMove,
  renumberedAfterRemoval,
  type MeetingView,
  type MoveItemToInput,
} from "@kedr/domain";
import { AppError, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeAgenda, findOpenItem, itemsOf, requireOpenAgenda } from "./change-agenda.ts";
import { renumberItems } from "./renumber.ts";

/**
 * Moves a question to the agenda of another meeting, as its last one unless a place is told; points and papers go along. Answers with the
 * meeting that it left.
 * @throws AppError `not_found`, `conflict`, `invalid_input` for the meeting it is on already, `not_allowed_now`
 */
export function moveItemTo(
  context: ServiceContext,
  { requestId, itemId, version, meetingId, toNumber }: MoveItemToInput,
): Promise<MeetingView> {
  return changeAgenda(context, { requestId, procedure: "agenda.moveItemTo" }, async (tx, { portfolio }) => {
    const item = findOpenItem(portfolio, itemId);
    requireVersion(item, version);
    if (item.meetingId === meetingId) {
      throw new AppError("invalid_input", { reason: "same_meeting", field: "meetingId" });
    }
    requireOpenAgenda(portfolio, meetingId);
    const others = itemsOf(portfolio, meetingId);
    const number = nextAgendaNumber(others);
    await updateRecord(tx, "AgendaItem", { id: itemId, fields: { meetingId, number } });
    if (toNumber !== undefined) {
      await renumberItems(tx, renumberedAfterMove([...others, { id: itemId, number }], { itemId, toNumber }));
    }
    await renumberItems(tx, renumberedAfterRemoval(itemsOf(portfolio, item.meetingId), itemId));
    return item;
  });
}
