import { insertRecords, readPortfolioIn } from "@kedr/db";
import {
  indexPortfolio,
  questionSubject,
  type AgendaProposalView,
  type ProposeQuestionInput,
} from "@kedr/domain";
import { notFound } from "../app-error.ts";
import { applyOnce } from "../apply-once.ts";
import { authorise } from "../authorise.ts";
import { requireIndicator } from "../project/project-indicator.ts";
import type { ServiceContext } from "../service-context.ts";
import { proposalAnswer } from "./find-proposal.ts";

/**
 * Proposes a question for the Council's agenda; it reaches the secretary as a suggestion for every planned meeting.
 * @throws AppError `not_found` or `forbidden`
 */
export function proposeQuestion(
  context: ServiceContext,
  { requestId, projectId, indicatorId, title, reason }: ProposeQuestionInput,
): Promise<AgendaProposalView> {
  const { actor, today, newId } = context;
  return applyOnce(context, { requestId, procedure: "proposal.propose" }, async (tx) => {
    const index = indexPortfolio(await readPortfolioIn(tx, { today }));
    if (projectId !== null && !index.projectById.has(projectId)) throw notFound("projectId");
    const subject = questionSubject(index, { projectId, indicatorId });
    if (subject === null) throw notFound("indicatorId");
    authorise(actor, "proposal.propose", subject);
    requireIndicator(index, { projectId, indicatorId });
    const id = newId();
    await insertRecords(tx, "AgendaProposal", [
      {
        id,
        title,
        reason,
        projectId,
        indicatorId,
        proposedBy: actor.name,
        proposedById: actor.accountId,
        proposedByPositionId: actor.positionId,
        proposedOn: today,
        state: "proposed",
        origin: "entered",
        version: 1,
      },
    ]);
    return proposalAnswer(tx, { actor, today, proposalId: id });
  });
}
