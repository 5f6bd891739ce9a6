import { updateRecord } from "@kedr/db";
import type { EditAgendaItemInput, MeetingView } from "@kedr/domain";
import { requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeAgenda, findOpenItem, requirePresenter } from "./change-agenda.ts";

/** Rewrites a question: its title, who reports and for how long. */
export function editAgendaItem(
  context: ServiceContext,
  { requestId, itemId, version, title, presenterPositionId, presenter, minutesAllotted }: EditAgendaItemInput,
): Promise<MeetingView> {
  return changeAgenda(context, { requestId, procedure: "agenda.editItem" }, async (tx, index) => {
    const item = findOpenItem(index.portfolio, itemId);
    requireVersion(item, version);
    requirePresenter(index, presenterPositionId);
    const fields = { title, presenterPositionId, presenter, minutesAllotted };
    await updateRecord(tx, "AgendaItem", { id: itemId, fields });
    return item;
  });
}
