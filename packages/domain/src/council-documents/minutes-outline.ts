import { presentersInWords } from "../council/agenda-content.ts";
import type {
  AgendaItemOutcome,
  AgendaItemRecord,
  DecisionRecord,
  MeetingRecord,
} from "../council/council.record.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { memberName } from "../council/members.ts";
import { quorumOf, type Quorum } from "../council/quorum.ts";
import { voteCount, type VoteCount } from "../council/vote-count.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { paperHeading, type PaperHeading, type PaperSources } from "./paper-heading.ts";
import { paperPoint, pointsOf, questionsOf, type PaperPoint } from "./paper-point.ts";
import { participantsOf, type Participants } from "./participants.ts";

/** What a member told beside the vote. */
export interface MemberNote {
  name: string;
  note: string | null;
}

/** A point with how it was voted on. */
export interface MinutesOutlinePoint extends PaperPoint {
  /** Null where no votes are entered, and where they are not to be told yet. */
  votes: VoteCount | null;
  conflicts: MemberNote[];
  separateOpinions: MemberNote[];
}

/** A question as the minutes tell it. */
export interface MinutesOutlineQuestion {
  number: number;
  title: string;
  presenters: string[];
  outcome: AgendaItemOutcome | null;
  /** The day of the meeting that goes on with it, where it was carried over and one does. */
  carriedTo: CalendarDate | null;
  heard: string | null;
  spoke: string | null;
  points: MinutesOutlinePoint[];
}

/** What the minutes of a meeting say, before any formatting. */
export interface MinutesOutline {
  heading: PaperHeading;
  /** Until the minutes are approved. */
  isDraft: boolean;
  participants: Participants;
  quorum: Quorum;
  questions: MinutesOutlineQuestion[];
}

/** The minutes of a meeting as far as they are kept; of a meeting to come they are its agenda without a result. */
export const minutesOutline = (sources: PaperSources): MinutesOutline => {
  const { portfolio, meeting } = sources;
  return {
    heading: paperHeading(sources),
    isDraft: meeting.state !== "minutes_approved",
    participants: participantsOf(portfolio, meeting),
    quorum: quorumOf(portfolio, meeting),
    questions: questionsOf(portfolio, meeting.id).map((item) => questionOf(portfolio, meeting, item)),
  };
};

const questionOf = (
  portfolio: Portfolio,
  meeting: MeetingRecord,
  item: AgendaItemRecord,
): MinutesOutlineQuestion => ({
  number: item.number,
  title: item.title,
  presenters: presentersInWords(portfolio, item),
  outcome: item.outcome,
  carriedTo: item.outcome === "carried_over" ? nextMeetingOf(portfolio, item.id) : null,
  heard: item.heard,
  spoke: item.spoke,
  points: pointsOf(portfolio, item.id).map((decision) => ({
    ...paperPoint(portfolio, item, decision),
    ...votingOn(portfolio, meeting, decision),
  })),
});

const nextMeetingOf = ({ AgendaItem, Meeting }: Portfolio, itemId: string): CalendarDate | null => {
  const next = AgendaItem.find(({ carriedFromId }) => carriedFromId === itemId);
  return Meeting.find(({ id }) => id === next?.meetingId)?.date ?? null;
};

/** While members vote by letter nobody is told how the others did. */
const areVotesTold = ({ kind, state }: MeetingRecord): boolean =>
  kind !== "written" || state !== "in_session";

const votingOn = (
  portfolio: Portfolio,
  meeting: MeetingRecord,
  { id }: DecisionRecord,
): Pick<MinutesOutlinePoint, "votes" | "conflicts" | "separateOpinions"> => {
  if (!areVotesTold(meeting)) return { votes: null, conflicts: [], separateOpinions: [] };
  const votes = voteCount(portfolio, id);
  const own = portfolio.Vote.filter(({ decisionId }) => decisionId === id);
  const noteOf = (vote: (typeof own)[number]): MemberNote => {
    const member = portfolio.CouncilMember.find((one) => one.id === vote.memberId);
    return { name: member ? memberName(portfolio, member) : vote.memberId, note: vote.note };
  };
  const byName = (one: MemberNote, other: MemberNote): number => one.name.localeCompare(other.name, "ru");
  return {
    votes: votes.total === 0 ? null : votes,
    conflicts: own
      .filter(({ choice }) => choice === "conflict")
      .map(noteOf)
      .toSorted(byName),
    separateOpinions: own
      .filter(({ choice, note }) => choice !== "conflict" && (note ?? "").trim() !== "")
      .map(noteOf)
      .toSorted(byName),
  };
};
