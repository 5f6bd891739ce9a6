import { updateRecord } from "@kedr/db";
import { endCuration as end, type EndCurationInput } from "@kedr/domain";
import { refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeCurations, findCuration, othersOf, type CurationAnswer } from "./change-curations.ts";

/**
 * Ends a curation without a successor, or lets it go on: the industry is then of nobody from the next day on.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or what the rule refuses
 */
export function endCuration(
  context: ServiceContext,
  { requestId, toDate, basis, ...read }: EndCurationInput,
): Promise<CurationAnswer> {
  const { today } = context;
  return changeCurations(context, { requestId, procedure: "curation.end" }, async (tx, index) => {
    const curation = findCuration(index, read);
    const change = end(curation, { fields: { toDate, basis }, others: othersOf(index, curation), today });
    if (!change.isAllowed) throw refused(change.refusal);
    await updateRecord(tx, "Curation", { id: curation.id, fields: change.fields });
    return [curation.id];
  });
}
