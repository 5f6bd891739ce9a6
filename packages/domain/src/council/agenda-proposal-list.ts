import type { Actor } from "../access/actor.ts";
import { can } from "../access/can.ts";
import type { ProjectSubject } from "../access/project-subject.ts";
import { byId } from "../portfolio/grouping.ts";
import { projectReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { withdrawProposal } from "./agenda-proposal-change.ts";
import { proposalDeclines, proposalOutcome } from "./agenda-proposal-outcome.ts";
import type { ProposalQuery } from "./agenda-proposal.schema.ts";
import type { AgendaProposalList, AgendaProposalView } from "./agenda-proposal.view.ts";
import type { AgendaProposalRecord } from "./council.record.ts";

/**
 * What permissions look at in a question: its project, or the industry of its indicator. One about neither is for those
 * who keep the registry; null where what it is about is not recorded.
 */
export const questionSubject = (
  { projectById, portfolio }: PortfolioIndex,
  { projectId, indicatorId }: { projectId: string | null; indicatorId: string | null },
): ProjectSubject | null => {
  const project = projectById.get(projectId ?? "");
  if (project) return project;
  if (projectId === null && indicatorId === null) return { leadPositionId: null, industryId: "" };
  const indicator = portfolio.Indicator.find(({ id }) => id === indicatorId);
  // No industry has an empty id: what belongs to none is for those who keep the registry.
  return indicator ? { leadPositionId: null, industryId: indicator.industryId ?? "" } : null;
};

const waitingFirst = (one: AgendaProposalView, other: AgendaProposalView): number => {
  const [left, right] = [one, other].map(({ outcome }) => outcome.state === "waiting");
  if (left !== right) return left ? -1 : 1;
  if (one.proposedOn !== other.proposedOn) return one.proposedOn > other.proposedOn ? -1 : 1;
  return one.id < other.id ? -1 : 1;
};

/** Turns proposals of one index into views. On a past day nothing may be done. */
export const proposalViews = (
  index: PortfolioIndex,
  proposals: readonly AgendaProposalRecord[],
  { actor, isPast }: { actor: Actor; isPast: boolean },
): AgendaProposalView[] => {
  const indicators = byId(index.recorded.Indicator);
  return proposals
    .map((proposal) => {
      const { id, title, reason, projectId, indicatorId, proposedBy, proposedOn, origin, version } = proposal;
      const outcome = proposalOutcome(index.portfolio, proposal);
      const subject = questionSubject(index, proposal);
      return {
        id,
        title,
        reason,
        project: projectReference(index, projectId),
        indicator: referenceTo(indicators, indicatorId),
        proposedBy,
        proposedOn,
        outcome,
        declines: proposalDeclines(index.portfolio, proposal),
        origin,
        version,
        canWithdraw:
          !isPast &&
          subject !== null &&
          can(actor, "proposal.propose", subject) &&
          withdrawProposal(proposal, { outcome, by: actor }).isAllowed,
      };
    })
    .toSorted(waitingFirst);
};

/** The questions proposed about one project, or all of them. */
export const proposalList = (
  index: PortfolioIndex,
  { projectId }: ProposalQuery,
  viewer: { actor: Actor; isPast: boolean },
): AgendaProposalList => {
  const all = index.portfolio.AgendaProposal;
  const asked = projectId === null ? all : all.filter((proposal) => proposal.projectId === projectId);
  return { today: index.today, proposals: proposalViews(index, asked, viewer) };
};
