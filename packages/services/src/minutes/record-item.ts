import { updateRecord } from "@kedr/db";
import { recordItem as recordRule, type MinutesView, type RecordItemInput } from "@kedr/domain";
import { refused, requireVersion } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeMinutes, findRecordedItem } from "./change-minutes.ts";

/** Records a question: what became of it, who was heard and spoke, and its times. */
export function recordItem(context: ServiceContext, input: RecordItemInput): Promise<MinutesView> {
  const { requestId, itemId, version, ...told } = input;
  return changeMinutes(context, { requestId, procedure: "minutes.recordItem" }, async (tx, portfolio) => {
    const item = findRecordedItem(portfolio, itemId);
    requireVersion(item, version);
    const points = portfolio.Decision.filter(({ agendaItemId }) => agendaItemId === itemId);
    const answer = recordRule(told, points);
    if (!answer.isAllowed) throw refused(answer.refusal);
    await updateRecord(tx, "AgendaItem", { id: itemId, fields: answer.fields });
    return item;
  });
}
