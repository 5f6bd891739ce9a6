import { insertRecords } from "@kedr/db";
import { assignCuration as assign, type AssignCurationInput } from "@kedr/domain";
import { notFound, refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeCurations, requirePosition, type CurationAnswer } from "./change-curations.ts";

/**
 * Gives an industry a curator for days on which it has none.
 * @throws AppError `forbidden`, `not_found`, or what the rule refuses
 */
export function assignCuration(
  context: ServiceContext,
  { requestId, industryId, ...fields }: AssignCurationInput,
): Promise<CurationAnswer> {
  return changeCurations(context, { requestId, procedure: "curation.assign" }, async (tx, index) => {
    if (!index.industryById.has(industryId)) throw notFound("industryId");
    requirePosition(index, fields.positionId);
    const others = index.portfolio.Curation.filter((curation) => curation.industryId === industryId);
    const change = assign(fields, { others, today: context.today });
    if (!change.isAllowed) throw refused(change.refusal);
    const id = context.newId();
    await insertRecords(tx, "Curation", [
      { ...change.fields, id, industryId, origin: "entered", version: 1 },
    ]);
    return [id];
  });
}
