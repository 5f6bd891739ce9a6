import type { Portfolio } from "../portfolio/portfolio.ts";
import type { CouncilRefusal } from "./council-change.ts";
import type { AgendaItemRecord, AgendaProposalRecord, DecisionRecord } from "./council.record.ts";

/**
 * Whether a question that was put off may come back to its agenda; null when nothing stands against it. Not where another
 * meeting has taken it or one of its points meanwhile, nor where the proposal that it waited as was withdrawn.
 *
 * @param proposal - what it waited as; null for one that is suggested anyway
 * @param points - its points as they are now; undefined for one that is gone
 */
export const putBackRefusal = (
  { AgendaItem }: Pick<Portfolio, "AgendaItem">,
  { suggestionKey }: Pick<AgendaItemRecord, "suggestionKey">,
  {
    proposal,
    points,
  }: {
    proposal: Pick<AgendaProposalRecord, "id" | "state"> | null;
    points: readonly (Pick<DecisionRecord, "agendaItemId"> | undefined)[];
  },
): CouncilRefusal | { code: "proposal_withdrawn"; field: null } | null => {
  const waited = proposal === null ? suggestionKey : `proposal:${proposal.id}`;
  const isTaken = AgendaItem.some((item) => item.suggestionKey !== null && item.suggestionKey === waited);
  if (isTaken || points.some((point) => point?.agendaItemId !== null))
    return { code: "question_placed_since", field: null };
  return proposal?.state === "withdrawn" ? { code: "proposal_withdrawn", field: null } : null;
};
