import { updateRecord } from "@kedr/db";
import type { EditAgendaItemInput, MeetingView } from "@kedr/domain";
import { requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeAgenda, findOpenItem } from "./change-agenda.ts";
import { questionFields, requireQuestionLinks } from "./question-fields.ts";

/** Rewrites a question: its title, its industry, who reports and for how long. */
export function editAgendaItem(
  context: ServiceContext,
  { requestId, itemId, version, ...question }: EditAgendaItemInput,
): Promise<MeetingView> {
  return changeAgenda(context, { requestId, procedure: "agenda.editItem" }, async (tx, index) => {
    const item = findOpenItem(index.portfolio, itemId);
    requireVersion(item, version);
    requireQuestionLinks(index, question);
    await updateRecord(tx, "AgendaItem", { id: itemId, fields: questionFields(question) });
    return item;
  });
}
