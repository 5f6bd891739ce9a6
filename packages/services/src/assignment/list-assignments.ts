import { assignmentList, type AssignmentList, type AssignmentQuery } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** The register of assignments. Whoever may read the portfolio sees what was assigned in it. The past is read-only. */
export async function listAssignments(
  context: ServiceContext,
  { asOf, ...query }: AssignmentQuery & AsOfInput,
): Promise<AssignmentList> {
  const { actor, today } = context;
  authorise(actor, "portfolio.read", null);
  const index = await readAt(context, asOf);
  return assignmentList(index, query, { actor, isPast: index.today !== today });
}
