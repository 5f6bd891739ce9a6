import type { AgendaProposalRecord } from "@kedr/domain";
import { authorAt } from "./act-authors.ts";
import type { DatedChange } from "./dated-change.ts";
import { training } from "./origin.ts";

const curator = authorAt("TPOS-DG-2");

const proposal: AgendaProposalRecord = {
  id: "TPRP-1",
  title: "О согласовании сроков с участниками апробации",
  reason: "Участники апробации не подтвердили новый срок, нужно участие органов местного самоуправления",
  projectId: "PRJ-EDU-4",
  indicatorId: null,
  proposedBy: curator.name,
  proposedById: curator.accountId,
  proposedByPositionId: curator.positionId,
  proposedOn: "2023-02-27",
  state: "proposed",
  ...training,
};

/** One question that waits for the meeting of March. */
export const proposalHistory: DatedChange[] = [
  {
    knownOn: proposal.proposedOn,
    actor: curator.name,
    change: { entity: "AgendaProposal", operation: "insert", record: proposal },
  },
];
