import { updateRecord } from "@kedr/db";
import {
  proposalOutcome,
  questionSubject,
  withdrawProposal as withdraw,
  type AgendaProposalView,
  type WithdrawProposalInput,
} from "@kedr/domain";
import { notFound, refused, requireVersion } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import type { ServiceContext } from "../service-context.ts";
import { findProposal, proposalAnswer } from "./find-proposal.ts";

/**
 * Takes a proposed question back while no agenda has it.
 * @throws AppError `not_found`, `forbidden`, `conflict`, or what the rule refuses
 */
export function withdrawProposal(
  context: ServiceContext,
  { requestId, proposalId, version }: WithdrawProposalInput,
): Promise<AgendaProposalView> {
  const { actor, today } = context;
  return applyOnce(context, { requestId, procedure: "proposal.withdraw" }, async (tx) => {
    const { index, proposal } = await findProposal(tx, { actor, today, proposalId });
    const subject = questionSubject(index, proposal);
    if (subject === null) throw notFound("proposalId");
    authorise(actor, "proposal.propose", subject);
    requireVersion(proposal, version);
    const outcome = proposalOutcome(index.portfolio, proposal);
    const change = withdraw(proposal, { outcome, by: actor });
    if (!change.isAllowed) throw refused(change.refusal);
    await updateRecord(tx, "AgendaProposal", { id: proposalId, fields: change.fields });
    return proposalAnswer(tx, { actor, today, proposalId });
  });
}
