import { describe, expect, it } from "vitest";
import type { Actor } from "../access/actor.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { aCouncil, aDecision, aMeeting, anAgendaItem, aPosition, today } from "./council.fixture.ts";
import type { MeetingRecord } from "./council.record.ts";
import type {
  CouncilMemberRecord,
  MeetingAttendanceRecord,
  VoteChoice,
  VoteRecord,
} from "./member.record.ts";
import { minutesView } from "./minutes-view.ts";

const kept = { origin: "entered", version: 1 } as const;

const aMember = (id: string, fields: Partial<CouncilMemberRecord> = {}): CouncilMemberRecord => ({
  id,
  councilId: "COUNCIL",
  positionId: id.replace("M-", "P-"),
  name: null,
  part: "member",
  substitutePositionId: null,
  fromDate: "2022-01-01",
  toDate: null,
  basis: null,
  ...kept,
  ...fields,
});

const came = (memberId: string, state: MeetingAttendanceRecord["state"]): MeetingAttendanceRecord => ({
  id: `A-${memberId}`,
  meetingId: "MTG",
  memberId,
  positionId: null,
  name: null,
  state,
  substituteName: null,
  ...kept,
});

const voted = (memberId: string, choice: VoteChoice): VoteRecord => ({
  id: `V-${memberId}`,
  decisionId: "D-1",
  memberId,
  choice,
  note: null,
  castOn: today,
  castBy: "Секретарь",
  castById: null,
  ...kept,
});

const portfolioOf = (meeting: Partial<MeetingRecord>): Portfolio => ({
  ...emptyPortfolio(today),
  Council: [aCouncil({ quorumShare: 0.5 })],
  Meeting: [aMeeting({ state: "in_session", ...meeting })],
  Position: [aPosition("P-1", "Первый"), aPosition("P-2", "Второй"), aPosition("P-3", "Третий")],
  CouncilMember: [
    aMember("M-2"),
    aMember("M-1", { part: "chair" }),
    aMember("M-3", { substitutePositionId: "P-9" }),
    aMember("M-4", { toDate: "2022-12-31" }),
  ],
  MeetingAttendance: [came("M-1", "present"), came("M-3", "substituted")],
  AgendaItem: [
    anAgendaItem({ id: "second", number: 2, outcome: "considered", heard: "Докладчика" }),
    anAgendaItem({ id: "first", number: 1, presenterPositionId: "P-2", presenter: "с коллегами" }),
  ],
  Decision: [
    aDecision({ id: "D-2", agendaItemId: "second", number: 2 }),
    aDecision({
      id: "D-1",
      agendaItemId: "second",
      number: 1,
      draftText: "иначе",
      addressees: "Департамент",
    }),
  ],
  Vote: [voted("M-3", "against"), voted("M-1", "for")],
});

const actor = (fields: Partial<Actor>): Actor => ({
  accountId: "A",
  name: "Секретарь",
  roles: ["council_secretary"],
  positionId: null,
  curatedIndustryIds: [],
  ...fields,
});
const secretary = actor({});
const memberOne = actor({ roles: ["council_member"], positionId: "P-1" });

const viewOf = (meeting: Partial<MeetingRecord>, viewer: Actor = secretary, isPast = false) => {
  const view = minutesView(portfolioOf(meeting), "MTG", { actor: viewer, isPast });
  if (view === null) throw new Error("no meeting");
  return view;
};

describe("the record of a meeting", () => {
  it("is of no meeting that is not there", () => {
    expect(minutesView(portfolioOf({}), "lost", { actor: secretary, isPast: false })).toBeNull();
  });

  it("tells the questions in order with their points, numbered by both", () => {
    const [first, second] = viewOf({}).items;
    expect(first).toMatchObject({ number: 1, presenters: ["Второй, с коллегами"], points: [] });
    expect(second).toMatchObject({ heard: "Докладчика", outcome: "considered" });
    expect(second?.points.map(({ number, id }) => [number, id])).toEqual([
      ["2.1", "D-1"],
      ["2.2", "D-2"],
    ]);
    expect(second?.points[0]).toMatchObject({ draftText: "иначе", addressees: "Департамент" });
  });

  it("tells the members of the day, who of them votes, and the quorum", () => {
    const { members, quorum } = viewOf({});
    expect(members.map(({ id, votes }) => [id, votes])).toEqual([
      ["M-1", true],
      ["M-2", false],
      ["M-3", true],
    ]);
    expect(quorum).toEqual({ members: 3, present: 2, needed: 2, isReached: true });
    expect(viewOf({ kind: "written" }).members.every(({ votes }) => votes)).toBe(true);
  });

  it("tells the votes in the order of the members, and counts them", () => {
    const point = viewOf({}).items[1]?.points[0];
    expect(point?.votes.map(({ memberId, choice }) => [memberId, choice])).toEqual([
      ["M-1", "for"],
      ["M-3", "against"],
    ]);
    expect(point?.count).toMatchObject({ for: 1, against: 1, total: 2 });
  });

  it.each([
    { state: "planned", canRecord: false },
    { state: "agenda_approved", canRecord: false },
    { state: "in_session", canRecord: true },
    { state: "held", canRecord: true },
    { state: "minutes_approved", canRecord: false },
    { state: "cancelled", canRecord: false },
  ] as const)("is kept while it is $state: $canRecord", ({ state, canRecord }) => {
    expect(viewOf({ state }).canRecord).toBe(canRecord);
    expect(viewOf({ state }, memberOne).canRecord).toBe(false);
    expect(viewOf({ state }, secretary, true).canRecord).toBe(false);
  });
});

describe("a written procedure", () => {
  const open = { kind: "written", votingUntil: today } as const;

  it("lets a member vote for the own post or in place of another, until its last day", () => {
    expect(viewOf(open, memberOne).canVote).toBe(true);
    expect(viewOf(open, memberOne).members.filter(({ isOwn }) => isOwn)).toMatchObject([{ id: "M-1" }]);
    const substitute = actor({ roles: ["reader"], positionId: "P-9" });
    expect(viewOf(open, substitute).members.filter(({ isOwn }) => isOwn)).toMatchObject([{ id: "M-3" }]);
    expect(viewOf(open, secretary).canVote).toBe(false);
    expect(viewOf({ ...open, votingUntil: "2023-02-28" }, memberOne).canVote).toBe(false);
    expect(viewOf(open, memberOne, true).canVote).toBe(false);
  });

  it("shows others' votes only when it is over, but for who keeps the record", () => {
    const seen = (state: MeetingRecord["state"], viewer: Actor) => {
      const point = viewOf({ ...open, state }, viewer).items[1]?.points[0];
      return [point?.votes.map(({ memberId }) => memberId), point?.count.total];
    };
    expect(seen("in_session", memberOne)).toEqual([["M-1"], 1]);
    expect(seen("held", memberOne)).toEqual([["M-1", "M-3"], 2]);
    expect(seen("in_session", secretary)).toEqual([["M-1", "M-3"], 2]);
  });
});
