import { readPortfolioIn, type Transaction } from "@kedr/db";
import {
  indexPortfolio,
  proposalViews,
  type AgendaProposalRecord,
  type AgendaProposalView,
  type PortfolioIndex,
} from "@kedr/domain";
import { notFound } from "../app-error.ts";
import type { ServiceContext } from "../service-context.ts";

type Question = Pick<ServiceContext, "actor" | "today"> & { proposalId: string };

/**
 * A proposed question, as the transaction sees it.
 * @throws AppError `not_found`
 */
export async function findProposal(
  tx: Transaction,
  { today, proposalId }: Question,
): Promise<{ index: PortfolioIndex; proposal: AgendaProposalRecord }> {
  const index = indexPortfolio(await readPortfolioIn(tx, { today }));
  const proposal = index.portfolio.AgendaProposal.find(({ id }) => id === proposalId);
  if (proposal === undefined) throw notFound("proposalId");
  return { index, proposal };
}

/** What the client gets: the proposed question as the transaction has left it. */
export async function proposalAnswer(tx: Transaction, question: Question): Promise<AgendaProposalView> {
  const { index, proposal } = await findProposal(tx, question);
  const [view] = proposalViews(index, [proposal], { actor: question.actor, isPast: false });
  if (view === undefined) throw notFound("proposalId");
  return view;
}
