import type { Actor } from "../access/actor.ts";
import { holdsRole, keepsRegistry } from "../access/holds-role.ts";
import { refused, type RuleAnswer } from "../change/rule-answer.ts";
import type { ProposalOutcome } from "./agenda-proposal.view.ts";
import type { AgendaProposalRecord } from "./council.record.ts";

/** Why a proposed question is not taken back; the API words it. */
export type ProposalRefusalCode = "proposal_of_another" | "proposal_taken" | "proposal_withdrawn";

/** It is always the state of things that forbids it, and no field. */
export interface ProposalRefusal {
  code: ProposalRefusalCode;
  field: string | null;
}

/**
 * Only whoever proposed takes a question back, or the administrator. Where the proposer's account was not kept, those who
 * keep the registry do.
 */
export const mayWithdrawProposalAs = (
  actor: Actor,
  { proposedById }: Pick<AgendaProposalRecord, "proposedById">,
): boolean =>
  proposedById === actor.accountId ||
  holdsRole(actor, "administrator") ||
  (proposedById === null && keepsRegistry(actor));

/** Takes a proposed question back, unless an agenda has it already. */
export const withdrawProposal = (
  proposal: AgendaProposalRecord,
  { outcome, by }: { outcome: ProposalOutcome; by: Actor },
): RuleAnswer<Pick<AgendaProposalRecord, "state">, ProposalRefusal> => {
  if (outcome.state === "withdrawn") return refused("proposal_withdrawn");
  if (outcome.state === "on_agenda") return refused("proposal_taken");
  if (!mayWithdrawProposalAs(by, proposal)) return refused("proposal_of_another");
  return { isAllowed: true, fields: { state: "withdrawn" } };
};
