import { deleteRecord } from "@kedr/db";
import type { RemovePositionTermInput } from "@kedr/domain";
import type { ServiceContext } from "../service-context.ts";
import { changePositionTerms, findTerm, type PositionTermAnswer } from "./change-position-terms.ts";

/**
 * Removes a term that was entered by mistake: its days are then not entered. The change log keeps it.
 * @throws AppError `forbidden`, `not_found`, `conflict`
 */
export function removePositionTerm(
  context: ServiceContext,
  { requestId, ...read }: RemovePositionTermInput,
): Promise<PositionTermAnswer> {
  return changePositionTerms(context, { requestId, procedure: "positionTerm.remove" }, async (tx, index) => {
    const term = findTerm(index, read);
    await deleteRecord(tx, "PositionTerm", term.id);
    return term.positionId;
  });
}
