import { readRecordHistory } from "@kedr/db";
import { assignmentPage, changedFields, type AssignmentPage, type AssignmentQuestion } from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { assignmentIn } from "./find-assignment.ts";

/**
 * An assignment and everything that was done to it. The past is read-only.
 * @throws AppError `not_found` when there is no such assignment, or was none on that day
 */
export async function getAssignment(
  context: ServiceContext,
  { assignmentId, asOf }: AssignmentQuestion & AsOfInput,
): Promise<AssignmentPage> {
  const { actor, today, database } = context;
  authorise(actor, "portfolio.read", null);
  const index = await readAt(context, asOf);
  const record = assignmentIn(index, assignmentId);
  const { assignment, ...page } = assignmentPage(index, record, { actor, isPast: index.today !== today });
  if (assignment === undefined) throw notFound("assignmentId");
  const history = { entity: "Assignment", entityId: assignmentId, until: index.today } as const;
  const rows = await readRecordHistory(database, history);
  return {
    assignment,
    ...page,
    changes: rows.map(({ before, after, ...row }) => ({
      ...row,
      label: record.text,
      fields: changedFields(before, after),
    })),
  };
}
