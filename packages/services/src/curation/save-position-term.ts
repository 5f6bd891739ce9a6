import { insertRecords, updateRecord } from "@kedr/db";
import { savePositionTerm as save, type SavePositionTermInput } from "@kedr/domain";
import { refused } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";
import { requirePerson, requirePosition } from "./change-curations.ts";
import { changePositionTerms, findTerm, type PositionTermAnswer } from "./change-position-terms.ts";

/**
 * Notes how a post is filled from when to when, or rewrites it; a term without an end ends when a new one begins.
 * @throws AppError `forbidden`, `not_found`, `conflict`, or what the rule refuses
 */
export function savePositionTerm(
  context: ServiceContext,
  { requestId, termId, version, positionId: named, ...said }: SavePositionTermInput,
): Promise<PositionTermAnswer> {
  return changePositionTerms(context, { requestId, procedure: "positionTerm.save" }, async (tx, index) => {
    const known = termId === undefined ? null : findTerm(index, { termId, version });
    const positionId = known?.positionId ?? named;
    requirePosition(index, positionId);
    requirePerson(index, said.personId);
    const others = index.portfolio.PositionTerm.filter(
      (term) => term.positionId === positionId && term.id !== known?.id,
    );
    const change = save(said, { others, isNew: known === null });
    if (!change.isAllowed) throw refused(change.refusal);
    const { term, closes } = change.fields;
    if (closes !== null)
      await updateRecord(tx, "PositionTerm", { id: closes.id, fields: { toDate: closes.toDate } });
    if (known !== null) await updateRecord(tx, "PositionTerm", { id: known.id, fields: term });
    else
      await insertRecords(tx, "PositionTerm", [
        { ...term, id: context.newId(), positionId, origin: "entered", version: 1 },
      ]);
    return positionId;
  });
}
