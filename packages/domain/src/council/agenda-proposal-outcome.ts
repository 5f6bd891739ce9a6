import { byId } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import type { ProposalDecline, ProposalMeeting, ProposalOutcome } from "./agenda-proposal.view.ts";
import type { AgendaProposalRecord, MeetingRecord } from "./council.record.ts";

/** The key of the suggestion that a proposed question becomes. */
export const proposalKey = (proposalId: string): string => `proposal:${proposalId}`;

const meetingOf = ({ id, number, date }: MeetingRecord): ProposalMeeting => ({ id, number, date });

/** The meetings that the secretary kept the question off, by their dates. */
export const proposalDeclines = (
  { Meeting, DeclinedSuggestion }: Portfolio,
  { id }: Pick<AgendaProposalRecord, "id">,
): ProposalDecline[] => {
  const meetings = byId(Meeting);
  return DeclinedSuggestion.filter(({ suggestionKey }) => suggestionKey === proposalKey(id))
    .flatMap(({ meetingId, reason }) => {
      const meeting = meetings.get(meetingId);
      return meeting ? [{ meeting: meetingOf(meeting), reason }] : [];
    })
    .toSorted((one, other) => (one.meeting.date < other.meeting.date ? -1 : 1));
};

/** What became of a proposed question, from the agendas and the secretary's answers. */
export const proposalOutcome = (portfolio: Portfolio, proposal: AgendaProposalRecord): ProposalOutcome => {
  if (proposal.state === "withdrawn") return { state: "withdrawn" };
  const item = portfolio.AgendaItem.find(({ suggestionKey }) => suggestionKey === proposalKey(proposal.id));
  const taken = item && portfolio.Meeting.find(({ id }) => id === item.meetingId);
  if (taken) return { state: "on_agenda", meeting: meetingOf(taken) };
  const declined = new Set(proposalDeclines(portfolio, proposal).map(({ meeting }) => meeting.id));
  const isOpen = portfolio.Meeting.some(({ id, state }) => state === "planned" && !declined.has(id));
  return declined.size === 0 || isOpen ? { state: "waiting" } : { state: "declined" };
};
