import { describe, expect, it } from "vitest";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { aCouncil, aDecision, aMeeting, anAgendaItem, aPosition, today } from "./council.fixture.ts";
import { invitationRefusal, markRefusal, meetingPeople } from "./meeting-people.ts";
import { anInvited, aMember } from "./member.fixture.ts";
import { quorumOf } from "./quorum.ts";

const meeting = aMeeting({ date: today, chairPositionId: "POST-C", secretaryPositionId: "POST-X" });
const mark = (memberId: string, state: "present" | "absent" | "substituted") =>
  anInvited({ memberId, state });
const portfolio: Portfolio = {
  ...emptyPortfolio(today),
  Council: [aCouncil({ quorumShare: 0.5 })],
  Position: [aPosition("POST-C", "Председатель"), aPosition("POST-M", "Член"), aPosition("POST-X", "Чужой")],
  Meeting: [meeting],
  CouncilMember: [
    aMember({ id: "M", positionId: "POST-M" }),
    aMember({ id: "C", positionId: "POST-C", part: "chair" }),
    aMember({ id: "N", name: "Иной участник" }),
    aMember({ id: "FORMER", name: "Бывший", toDate: "2023-02-28" }),
  ],
  MeetingAttendance: [
    mark("C", "present"),
    mark("M", "absent"),
    anInvited({ name: "Гость", state: "present" }),
  ],
};

describe("the people of a meeting", () => {
  const people = meetingPeople(portfolio, { meetingId: "MTG", canPrepare: true });

  it("are the members of its day, marked or merely expected, and the invited", () => {
    expect(people?.members.map(({ memberId, state, version }) => [memberId, state, version])).toEqual([
      ["C", "present", 1],
      ["N", "expected", null],
      ["M", "absent", 1],
    ]);
    expect(people?.invited.map(({ name, state }) => [name, state])).toEqual([["Гость", "present"]]);
  });

  it("name whoever leads the meeting and is no member", () => {
    expect(people?.outsiders).toEqual([{ part: "secretary", post: { id: "POST-X", name: "Чужой" } }]);
    const nobody = meetingPeople({ ...portfolio, CouncilMember: [] }, { meetingId: "MTG", canPrepare: true });
    expect(nobody?.outsiders).toEqual([]);
  });

  it("are marked from the plan to the approved minutes", () => {
    const canMark = (state: typeof meeting.state) =>
      meetingPeople(
        { ...portfolio, Meeting: [{ ...meeting, state }] },
        { meetingId: "MTG", canPrepare: true },
      )?.canMark;
    expect([canMark("planned"), canMark("held"), canMark("minutes_approved")]).toEqual([true, true, false]);
  });
});

describe("a mark", () => {
  it.each([
    ["present", "2023-03-01", null],
    ["present", "2023-03-02", "attendance_too_early"],
    ["substituted", "2023-03-02", "attendance_too_early"],
    ["absent", "2023-03-02", null],
    ["expected", "2023-03-02", null],
  ] as const)("%s at a meeting of %s: %s", (state, date, code) => {
    expect(markRefusal({ date }, { state, today })?.code ?? null).toBe(code);
  });
});

describe("an invitation", () => {
  it("is given once", () => {
    const guest = { positionId: null, name: "Гость" };
    expect(invitationRefusal([anInvited(guest)], guest)).toEqual({ code: "invited_twice", field: "name" });
    expect(invitationRefusal([anInvited(guest)], { ...guest, name: "Другой" })).toBeNull();
  });
});

describe("a quorum", () => {
  it("counts members who came or are stood in for, and rounds up", () => {
    expect(quorumOf(portfolio, meeting)).toEqual({ members: 3, present: 1, needed: 2, isReached: false });
    const two = { ...portfolio, MeetingAttendance: [mark("C", "present"), mark("M", "substituted")] };
    expect(quorumOf(two, meeting)).toMatchObject({ present: 2, isReached: true });
  });

  it("counts voters in a written procedure", () => {
    const vote = {
      id: "V",
      decisionId: "D",
      memberId: "N",
      choice: "for",
      note: null,
      castOn: today,
      castBy: "Секретарь",
      castById: null,
      origin: "entered",
      version: 1,
    } as const;
    const written = {
      ...portfolio,
      AgendaItem: [anAgendaItem({ id: "A" })],
      Decision: [aDecision({ id: "D", agendaItemId: "A" })],
      Vote: [vote, { ...vote, id: "V2", memberId: "FORMER" }],
    };
    expect(quorumOf(written, { ...meeting, kind: "written" })).toMatchObject({ present: 1 });
  });

  it("is not told without a rule or without members", () => {
    const ruleless = { ...portfolio, Council: [aCouncil()] };
    expect(quorumOf(ruleless, meeting)).toMatchObject({ needed: null, isReached: null });
    expect(quorumOf({ ...portfolio, CouncilMember: [] }, meeting)).toMatchObject({ isReached: null });
  });
});
