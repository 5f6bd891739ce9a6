import { describe, expect, it } from "vitest";
import type { Actor } from "../access/actor.ts";
import type { AgendaVersionRecord } from "../council/agenda-version.record.ts";
import { aCouncil, aMeeting, today } from "../council/council.fixture.ts";
import { circulationsToComment } from "../council/open-circulations.ts";
import type { MeetingState } from "../council/council.record.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import { indexPortfolio } from "../portfolio/portfolio-index.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { circulationReminders } from "./circulation-reminders.ts";
import { deputy, lead, office } from "./reminder.fixture.ts";

const version = (fields: Partial<AgendaVersionRecord> = {}): AgendaVersionRecord => ({
  id: "V1",
  meetingId: "MTG",
  number: 1,
  purpose: "circulation",
  content: '{"questions":[]}',
  commentsUntil: today,
  madeOn: "2023-02-27",
  madeBy: "Секретарь",
  madeById: "A-SECRETARY",
  origin: "entered",
  version: 1,
  ...fields,
});
const portfolioWith = (records: Partial<Portfolio> = {}): Portfolio => ({
  ...emptyPortfolio(today),
  Council: [aCouncil()],
  Meeting: [aMeeting()],
  CouncilMember: [
    {
      id: "MEM",
      councilId: "COUNCIL",
      positionId: "POS-LEAD",
      name: null,
      part: "member",
      substitutePositionId: "POS-SUB",
      fromDate: "2022-11-14",
      toDate: null,
      basis: null,
      origin: "training",
      version: 1,
    },
  ],
  AgendaVersion: [version()],
  ...records,
});
const told = (actor: Actor, records: Partial<Portfolio> = {}) =>
  circulationReminders(indexPortfolio(portfolioWith(records)), actor);

const substitute: Actor = { ...lead, accountId: "A-SUB", positionId: "POS-SUB" };
const stranger: Actor = { ...lead, accountId: "A-X", positionId: "POS-X" };
const member: Actor = { ...stranger, roles: ["council_member"] };

describe("circulationReminders", () => {
  it("tells a member by post of the meeting, the version and the last day", () => {
    expect(told(lead)).toEqual([
      {
        kind: "agenda_circulated",
        entity: "Meeting",
        entityId: "MTG",
        projectId: null,
        details: { meetingDate: "2023-03-23", number: 1, commentsUntil: today },
        since: "2023-02-27",
      },
    ]);
  });

  it.each([
    { who: "a substitute", actor: substitute, count: 1 },
    { who: "a member by role", actor: member, count: 1 },
    { who: "a deputy governor", actor: deputy, count: 1 },
    { who: "the office without a seat", actor: { ...office, positionId: null }, count: 0 },
    { who: "anybody else", actor: stranger, count: 0 },
    { who: "whoever sent it", actor: { ...lead, accountId: "A-SECRETARY" }, count: 0 },
  ])("is for $who: $count", ({ actor, count }) => {
    expect(told(actor)).toHaveLength(count);
  });

  it("stops after the last day, with the next version, and when the agenda is settled", () => {
    expect(told(lead, { AgendaVersion: [version({ commentsUntil: "2023-02-28" })] })).toEqual([]);
    const second = version({ id: "V2", number: 2, madeOn: today });
    expect(told(lead, { AgendaVersion: [version(), second] })).toMatchObject([{ details: { number: 2 } }]);
    const states: MeetingState[] = ["agenda_approved", "held", "cancelled"];
    for (const state of states) expect(told(lead, { Meeting: [aMeeting({ state })] })).toEqual([]);
  });

  it("no longer awaits whoever has said something", () => {
    const said: Portfolio["AgendaComment"][number] = {
      id: "C",
      agendaVersionId: "V1",
      place: null,
      text: "Согласен",
      madeOn: today,
      madeBy: lead.name,
      madeById: lead.accountId,
      madeByPositionId: lead.positionId,
      state: "open",
      answer: null,
      answeredOn: null,
      answeredBy: null,
      origin: "entered",
      version: 1,
    };
    const portfolio = portfolioWith({ AgendaComment: [said] });
    expect(circulationsToComment(portfolio, lead)).toEqual([]);
    expect(circulationsToComment(portfolio, substitute)).toHaveLength(1);
  });
});
