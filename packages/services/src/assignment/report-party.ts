import { insertRecords, readPortfolioIn, updateRecord } from "@kedr/db";
import {
  indexPortfolio,
  reportParty as report,
  type AssignmentView,
  type ReportPartyInput,
} from "@kedr/domain";
import { notFound, refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { assignmentAnswer, assignmentIn } from "./find-assignment.ts";
import { newReport } from "./new-report.ts";

/**
 * A co-assignee tells how far its part is.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function reportParty(
  context: ServiceContext,
  { requestId, partyId, version, execution, note }: ReportPartyInput,
): Promise<AssignmentView> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "assignment.reportParty" }, async (tx) => {
    const index = indexPortfolio(await readPortfolioIn(tx, { today }));
    const party = index.portfolio.AssignmentParty.find(({ id }) => id === partyId);
    if (party === undefined) throw notFound("partyId");
    const { assignmentId } = party;
    const assignment = assignmentIn(index, assignmentId);
    authorise(actor, "assignment.carryOut", { ...assignment, assigneePositionId: party.positionId });
    requireVersion(party, version);
    const change = report(assignment, { execution, note, today });
    if (!change.isAllowed) throw refused(change.refusal);
    await updateRecord(tx, "AssignmentParty", { id: partyId, fields: change.fields });
    if (execution === "reported" && note !== null) {
      const told = newReport(context, { assignmentId, partyId, kind: "completion", text: note });
      await insertRecords(tx, "AssignmentReport", [told]);
    }
    return assignmentAnswer(tx, { actor, today, assignmentId });
  });
}
