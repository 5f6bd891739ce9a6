import { deleteRecord, updateRecord } from "@kedr/db";
import { takeBackCuration, type TakeBackCurationsInput } from "@kedr/domain";
import { refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeCurations, findCuration, type CurationAnswer } from "./change-curations.ts";

/**
 * Takes back curations that were entered here, all of them or none; the change log keeps them. Answers with those that
 * go on in their place.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or what the rule refuses
 */
export function takeBackCurations(
  context: ServiceContext,
  { requestId, curations }: TakeBackCurationsInput,
): Promise<CurationAnswer> {
  return changeCurations(context, { requestId, procedure: "curation.takeBack" }, async (tx, index) => {
    const touched: string[] = [];
    for (const { former: formerRead, ...read } of curations) {
      const curation = findCuration(index, read);
      const former = formerRead && findCuration(index, formerRead);
      const change = takeBackCuration(curation, former);
      if (!change.isAllowed) throw refused(change.refusal);
      await deleteRecord(tx, "Curation", curation.id);
      if (former === null || change.fields.former === null) continue;
      await updateRecord(tx, "Curation", { id: former.id, fields: change.fields.former });
      touched.push(former.id);
    }
    return touched;
  });
}
