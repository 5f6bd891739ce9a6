import type { Actor } from "../access/actor.ts";
import { can } from "../access/can.ts";
import { byId, groupedBy } from "../portfolio/grouping.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { referenceTo } from "../portfolio/reference.ts";
import { addresseesOf } from "./addressees.ts";
import { presentersInWords } from "./agenda-content.ts";
import { inAgendaOrder } from "./agenda-order.ts";
import type { AgendaItemRecord, DecisionRecord, MeetingRecord } from "./council.record.ts";
import { addresseesInWords } from "./decision-wording.ts";
import { meetingRefusal } from "./meeting-stage.ts";
import { memberName, membersOn } from "./members.ts";
import { removePoint } from "./minutes-change.ts";
import type { MinutesItem, MinutesMember, MinutesPoint, MinutesView, VoteView } from "./minutes.view.ts";
import { quorumOf } from "./quorum.ts";
import { castingRefusal, mayVoteAt } from "./vote-change.ts";
import { voteCount } from "./vote-count.ts";

/** Who looks, and whether at an earlier day, on which nothing may be done. */
export interface MinutesViewer {
  actor: Actor;
  isPast: boolean;
}

const membersOf = (portfolio: Portfolio, meeting: MeetingRecord, actor: Actor): MinutesMember[] => {
  const came = new Map(
    portfolio.MeetingAttendance.filter(({ meetingId }) => meetingId === meeting.id).map((row) => [
      row.memberId,
      row,
    ]),
  );
  return membersOn(portfolio, meeting).map((member) => {
    const attendance = came.get(member.id);
    const state = attendance?.state ?? "expected";
    return {
      id: member.id,
      name: memberName(portfolio, member),
      part: member.part,
      attendance: state,
      substituteName: attendance?.substituteName ?? null,
      votes: mayVoteAt(meeting, state),
      isOwn: can(actor, "vote.cast", member),
    };
  });
};

interface PointSources {
  item: AgendaItemRecord;
  votes: readonly VoteView[];
  canRecord: boolean;
}

const pointView = (
  portfolio: Portfolio,
  decision: DecisionRecord,
  { item, votes, canRecord }: PointSources,
): MinutesPoint => {
  const { id, verb, text, draftText, dueDate, state, origin, version } = decision;
  const shown = new Set(votes.map(({ memberId }) => memberId));
  const versions = portfolio.AgendaVersion.filter(({ meetingId }) => meetingId === item.meetingId);
  const addressed = addresseesOf(portfolio, id);
  return {
    id,
    number: `${item.number}.${decision.number}`,
    verb,
    text,
    draftText,
    addressees: addresseesInWords({ addressees: decision.addressees, addressed }),
    addressed,
    dueDate,
    state,
    votes: [...votes],
    count: voteCount({ Vote: portfolio.Vote.filter(({ memberId }) => shown.has(memberId)) }, id),
    origin,
    version,
    canRemove: canRecord && removePoint(decision, { votes: votes.length, versions }).isAllowed,
  };
};

/** Votes in a written procedure are not shown to other members until the voting is over. */
const hidesVotes = ({ kind, state }: MeetingRecord, actor: Actor): boolean =>
  kind === "written" && state === "in_session" && !can(actor, "meeting.prepare", null);

const itemsOf = (
  portfolio: Portfolio,
  meeting: MeetingRecord,
  { members, actor, canRecord }: { members: readonly MinutesMember[]; actor: Actor; canRecord: boolean },
): MinutesItem[] => {
  const projects = byId(portfolio.Project);
  const indicators = byId(portfolio.Indicator);
  const decisions = groupedBy(portfolio.Decision, ({ agendaItemId }) => agendaItemId);
  const votes = groupedBy(portfolio.Vote, ({ decisionId }) => decisionId);
  const places = new Map(members.map(({ id }, place) => [id, place]));
  const hidden = hidesVotes(meeting, actor)
    ? new Set(members.filter(({ isOwn }) => !isOwn).map(({ id }) => id))
    : new Set<string>();
  const votesOn = (decisionId: string): VoteView[] =>
    (votes.get(decisionId) ?? [])
      .filter(({ memberId }) => !hidden.has(memberId))
      .toSorted((one, other) => (places.get(one.memberId) ?? 0) - (places.get(other.memberId) ?? 0))
      .map(({ memberId, choice, note, version }) => ({ memberId, choice, note, version }));
  return inAgendaOrder(portfolio.AgendaItem.filter(({ meetingId }) => meetingId === meeting.id)).map(
    (item) => ({
      id: item.id,
      number: item.number,
      title: item.title,
      presenters: presentersInWords(portfolio, item),
      minutesAllotted: item.minutesAllotted,
      project: referenceTo(projects, item.projectId),
      indicator: referenceTo(indicators, item.indicatorId),
      outcome: item.outcome,
      heard: item.heard,
      spoke: item.spoke,
      startedTime: item.startedTime,
      endedTime: item.endedTime,
      points: inAgendaOrder(decisions.get(item.id) ?? []).map((decision) =>
        pointView(portfolio, decision, { item, votes: votesOn(decision.id), canRecord }),
      ),
      origin: item.origin,
      version: item.version,
    }),
  );
};

/** The record of a meeting, for whoever looks; null when there is no such meeting. */
export const minutesView = (
  portfolio: Portfolio,
  meetingId: string,
  { actor, isPast }: MinutesViewer,
): MinutesView | null => {
  const meeting = portfolio.Meeting.find(({ id }) => id === meetingId);
  if (!meeting) return null;
  const members = membersOf(portfolio, meeting, actor);
  const canRecord =
    !isPast && can(actor, "meeting.prepare", null) && meetingRefusal(meeting, "record") === null;
  return {
    meetingId,
    councilName: byId(portfolio.Council).get(meeting.councilId)?.name ?? "",
    number: meeting.number,
    date: meeting.date,
    kind: meeting.kind,
    state: meeting.state,
    startTime: meeting.startTime,
    openedTime: meeting.openedTime,
    closedTime: meeting.closedTime,
    votingUntil: meeting.votingUntil,
    today: portfolio.today,
    quorum: quorumOf(portfolio, meeting),
    members,
    items: itemsOf(portfolio, meeting, { members, actor, canRecord }),
    origin: meeting.origin,
    canRecord,
    canVote:
      !isPast && members.some(({ isOwn }) => isOwn) && castingRefusal(meeting, portfolio.today) === null,
  };
};
