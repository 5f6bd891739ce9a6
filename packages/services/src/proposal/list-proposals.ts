import { proposalList, type AgendaProposalList, type ProposalQuery } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";

/** The questions proposed to the Council, and what became of each. The past is read-only. */
export async function listProposals(
  context: ServiceContext,
  { asOf, ...query }: ProposalQuery & AsOfInput,
): Promise<AgendaProposalList> {
  const { actor, today } = context;
  authorise(actor, "council.read", null);
  const index = await readAt(context, asOf);
  return proposalList(index, query, { actor, isPast: index.today !== today });
}
