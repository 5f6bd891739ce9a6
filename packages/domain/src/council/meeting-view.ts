import { byId } from "../portfolio/grouping.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { agendaView } from "./agenda-view.ts";
import type { MeetingView } from "./council.view.ts";
import { declinedSuggestions } from "./declined-suggestions.ts";
import { meetingRefusal } from "./meeting-stage.ts";
import { openComments } from "./open-circulations.ts";
import { suggestedNumber } from "./meeting-facts.ts";
import { stepsOf } from "./meeting-abilities.ts";
import { type SuggestionSources, suggestionsFor } from "./suggestions.ts";

export interface MeetingSources extends SuggestionSources {
  /** Whether the actor may prepare meetings at all. */
  canPrepare: boolean;
}

/**
 * A meeting with its agenda and what is suggested for it; null when there is no such meeting. `canPrepare` of the
 * view holds only while the agenda may still change.
 */
export function meetingView({
  portfolio,
  summaries,
  meetingId,
  canPrepare,
}: MeetingSources): MeetingView | null {
  const meeting = portfolio.Meeting.find(({ id }) => id === meetingId);
  if (!meeting) return null;
  const isOpen = meetingRefusal(meeting, "agenda") === null;
  const positions = byId(portfolio.Position);
  return {
    id: meeting.id,
    council: referenceTo(byId(portfolio.Council), meeting.councilId) ?? { id: meeting.councilId, name: "" },
    number: meeting.number,
    date: meeting.date,
    kind: meeting.kind,
    startTime: meeting.startTime,
    endTime: meeting.endTime,
    place: meeting.place,
    state: meeting.state,
    chair: referenceTo(positions, meeting.chairPositionId),
    secretary: referenceTo(positions, meeting.secretaryPositionId),
    votingUntil: meeting.votingUntil,
    openedTime: meeting.openedTime,
    closedTime: meeting.closedTime,
    minutesApprovedOn: meeting.minutesApprovedOn,
    minutesApprovedBy: meeting.minutesApprovedBy,
    registrationNumber: meeting.registrationNumber,
    registeredOn: meeting.registeredOn,
    cancelledOn: meeting.cancelledOn,
    cancelReason: meeting.cancelReason,
    suggestedNumber: suggestedNumber(portfolio, meeting),
    steps: stepsOf(portfolio, meeting, canPrepare),
    ...agendaView(portfolio, meetingId),
    suggestions: isOpen ? suggestionsFor({ portfolio, summaries, meetingId }) : [],
    declined: declinedSuggestions(portfolio, meetingId),
    openComments: openComments(portfolio, meetingId),
    origin: meeting.origin,
    version: meeting.version,
    canPrepare: canPrepare && isOpen,
  };
}
