import { insertRecords, updateRecord } from "@kedr/db";
import { handOverCuration, type HandOverCurationsInput } from "@kedr/domain";
import { refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { changeCurations, findCuration, requirePosition, type CurationAnswer } from "./change-curations.ts";

/**
 * Hands industries over to a post from a day on, all of them or none: each curation ends the day before, and a new one
 * begins. Answers with both of each industry.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or what the rule refuses
 */
export function handOverCurations(
  context: ServiceContext,
  { requestId, curations, positionId, fromDate, basis }: HandOverCurationsInput,
): Promise<CurationAnswer> {
  const { today, newId } = context;
  return changeCurations(context, { requestId, procedure: "curation.handOver" }, async (tx, index) => {
    requirePosition(index, positionId);
    const handed = new Map(curations.map((read) => [read.curationId, findCuration(index, read)]));
    const touched: string[] = [];
    for (const curation of handed.values()) {
      const change = handOverCuration(curation, { to: { positionId, fromDate, basis }, today });
      if (!change.isAllowed) throw refused(change.refusal);
      const { former, successor } = change.fields;
      const id = newId();
      await updateRecord(tx, "Curation", { id: curation.id, fields: former });
      await insertRecords(tx, "Curation", [{ ...successor, id, origin: "entered", version: 1 }]);
      touched.push(curation.id, id);
    }
    return touched;
  });
}
