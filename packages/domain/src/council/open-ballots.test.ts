import { describe, expect, it } from "vitest";
import type { Actor } from "../access/actor.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { aCouncil, aDecision, aMeeting, anAgendaItem, today } from "./council.fixture.ts";
import { aMember } from "./member.fixture.ts";
import type { MeetingRecord, MeetingState } from "./council.record.ts";
import { ballotsToCast } from "./open-ballots.ts";

const actor = (positionId: string | null): Actor => ({
  accountId: "A",
  name: "Член Совета",
  roles: ["council_member"],
  positionId,
  curatedIndustryIds: [],
});
const open = { kind: "written", state: "in_session", date: today, votingUntil: "2023-03-03" } as const;
const vote = (decisionId: string): Portfolio["Vote"][number] => ({
  id: `VOTE-${decisionId}`,
  decisionId,
  memberId: "MEM",
  choice: "for",
  note: null,
  castOn: today,
  castBy: "Член Совета",
  castById: "A",
  origin: "entered",
  version: 1,
});
const portfolioWith = (
  meeting: Partial<MeetingRecord> = {},
  records: Partial<Portfolio> = {},
): Portfolio => ({
  ...emptyPortfolio(today),
  Council: [aCouncil()],
  Meeting: [aMeeting({ ...open, ...meeting })],
  AgendaItem: [anAgendaItem({ id: "ITEM" })],
  Decision: [
    aDecision({ id: "D1", agendaItemId: "ITEM" }),
    aDecision({ id: "D2", agendaItemId: "ITEM", number: 2 }),
  ],
  CouncilMember: [aMember({ id: "MEM", positionId: "POS", substitutePositionId: "POS-SUB" })],
  ...records,
});
const awaited = (portfolio: Portfolio, positionId: string | null = "POS"): string[] =>
  ballotsToCast(portfolio, actor(positionId)).map(({ id }) => id);

describe("ballotsToCast", () => {
  it.each([
    ["the member", "POS", ["MTG"]],
    ["who stands in", "POS-SUB", ["MTG"]],
    ["another post", "POS-X", []],
    ["nobody's post", null, []],
  ])("waits for %s", (_, positionId, expected) => {
    expect(awaited(portfolioWith(), positionId)).toEqual(expected);
  });

  it("waits until every point has the member's vote", () => {
    expect(awaited(portfolioWith({}, { Vote: [vote("D1")] }))).toEqual(["MTG"]);
    expect(awaited(portfolioWith({}, { Vote: [vote("D1"), vote("D2")] }))).toEqual([]);
    expect(awaited(portfolioWith({}, { Decision: [] }))).toEqual([]);
  });

  it("waits while the voting is open, of those who are members on the day", () => {
    const states: MeetingState[] = ["planned", "agenda_approved", "held", "minutes_approved", "cancelled"];
    for (const state of states) expect(awaited(portfolioWith({ state }))).toEqual([]);
    expect(awaited(portfolioWith({ votingUntil: "2023-02-28" }))).toEqual([]);
    expect(awaited(portfolioWith({ kind: "ordinary", votingUntil: null }))).toEqual([]);
    const former = aMember({ id: "MEM", positionId: "POS", toDate: "2023-02-28" });
    expect(awaited(portfolioWith({}, { CouncilMember: [former] }))).toEqual([]);
  });

  it("names the one that ends first before the others", () => {
    const earlier = aMeeting({ ...open, id: "MTG-2", votingUntil: "2023-03-02" });
    const portfolio = portfolioWith();
    const both = {
      ...portfolio,
      Meeting: [...portfolio.Meeting, earlier],
      AgendaItem: [...portfolio.AgendaItem, anAgendaItem({ id: "ITEM-2", meetingId: "MTG-2" })],
      Decision: [...portfolio.Decision, aDecision({ id: "D3", agendaItemId: "ITEM-2" })],
    };
    expect(awaited(both)).toEqual(["MTG-2", "MTG"]);
  });
});
