import { describe, expect, it } from "vitest";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { assignment } from "../assignment/assignment.fixture.ts";
import { aDecision, aMeeting, anAgendaItem, today } from "./council.fixture.ts";
import type { MeetingRecord, MeetingState } from "./council.record.ts";
import { stepsOf } from "./meeting-abilities.ts";
import { nextStep, stepBackRefusal, steppedBack, stepRefusal, type MeetingStep } from "./meeting-steps.ts";

const considered = anAgendaItem({ id: "A", outcome: "considered" });
const withRecords = (records: Partial<Portfolio>): Portfolio => ({ ...emptyPortfolio(today), ...records });
const ready = withRecords({
  AgendaItem: [considered, anAgendaItem({ id: "B", number: 2, outcome: "carried_over" })],
  Decision: [
    aDecision({ id: "D1", agendaItemId: "A", state: "adopted" }),
    aDecision({ id: "D2", agendaItemId: "B" }),
  ],
});
const meetingOf = (state: MeetingState, fields: Partial<MeetingRecord> = {}): MeetingRecord =>
  aMeeting({ state, date: today, ...fields });

const states: MeetingState[] = [
  "planned",
  "agenda_approved",
  "in_session",
  "held",
  "minutes_approved",
  "cancelled",
];

describe("a step of a meeting", () => {
  it.each<{ step: MeetingStep; from: MeetingState[] }>([
    { step: "approve_agenda", from: ["planned"] },
    { step: "open_session", from: ["agenda_approved"] },
    { step: "close_session", from: ["in_session"] },
    { step: "approve_minutes", from: ["held"] },
    { step: "cancel_meeting", from: ["planned", "agenda_approved"] },
  ])("$step is taken from $from alone", ({ step, from }) => {
    const allowed = states.filter((state) => stepRefusal(ready, meetingOf(state), step) === null);
    expect(allowed).toEqual(from);
  });

  it("leads from the plan to approved minutes", () => {
    expect(states.map(nextStep)).toEqual([
      "approve_agenda",
      "open_session",
      "close_session",
      "approve_minutes",
      null,
      null,
    ]);
  });

  it("needs a question on the agenda, and the day", () => {
    expect(stepRefusal(withRecords({}), meetingOf("planned"), "approve_agenda")?.code).toBe("agenda_empty");
    const later = meetingOf("agenda_approved", { date: "2023-03-02" });
    expect(stepRefusal(ready, later, "open_session")?.code).toBe("meeting_not_today");
    const late = meetingOf("agenda_approved", { date: "2023-02-27" });
    expect(stepRefusal(ready, late, "open_session")).toBeNull();
  });

  it("approves minutes with a number, an outcome of each question and no draft point of a considered one", () => {
    const refusal = (portfolio: Portfolio, fields: Partial<MeetingRecord> = {}) =>
      stepRefusal(portfolio, meetingOf("held", fields), "approve_minutes");
    expect(refusal(ready, { number: null })).toEqual({ code: "number_missing", field: "meetingNumber" });
    const open = withRecords({ AgendaItem: [considered, anAgendaItem({ id: "B", number: 2 })] });
    expect(refusal(open)).toEqual({ code: "item_without_outcome", field: null, params: { place: "2" } });
    const draft = withRecords({
      AgendaItem: [considered],
      Decision: [aDecision({ id: "D", agendaItemId: "A", number: 3 })],
    });
    expect(refusal(draft)).toEqual({ code: "point_still_draft", field: null, params: { place: "1.3" } });
  });
});

describe("a step back", () => {
  it.each<[MeetingState, MeetingState]>([
    ["agenda_approved", "planned"],
    ["in_session", "agenda_approved"],
    ["held", "in_session"],
    ["minutes_approved", "held"],
    ["cancelled", "planned"],
  ])("leads from %s to %s", (from, to) => {
    expect(steppedBack({ state: from }).state).toBe(to);
  });

  it("is refused where something stands on the step", () => {
    const refusal = (meeting: MeetingRecord, records: Partial<Portfolio> = {}) =>
      stepBackRefusal(withRecords(records), meeting, today)?.code ?? null;
    const approved = meetingOf("minutes_approved", { minutesApprovedOn: today });
    expect(refusal(meetingOf("planned"))).toBe("nothing_to_take_back");
    expect(refusal(meetingOf("in_session"), { AgendaItem: [considered] })).toBe("record_begun");
    expect(refusal(meetingOf("in_session"), { AgendaItem: [anAgendaItem({ id: "A" })] })).toBeNull();
    expect(refusal(approved)).toBeNull();
    expect(refusal({ ...approved, minutesApprovedOn: "2023-02-28" })).toBe("minutes_of_earlier_day");
    expect(refusal({ ...approved, registrationNumber: "12-пр" })).toBe("minutes_registered");
    expect(refusal(approved, { ...ready, Assignment: [assignment({ decisionId: "D1" })] })).toBe(
      "minutes_issued",
    );
  });
});

describe("what may be done with a meeting", () => {
  it("is nothing for whoever does not keep the papers", () => {
    for (const state of states) {
      expect(stepsOf(ready, meetingOf(state), false)).toMatchObject({
        canKeep: false,
        canEdit: false,
        canCancel: false,
        canRegister: false,
      });
    }
  });

  it("names the next step with what stands against it, and all that is missing from the record", () => {
    const open = withRecords({
      AgendaItem: [anAgendaItem({ id: "A" }), anAgendaItem({ id: "B", number: 2 })],
    });
    const { next, nextRefusal, gaps } = stepsOf(open, meetingOf("held", { number: null }), true);
    expect([next, nextRefusal?.code]).toEqual(["approve_minutes", "number_missing"]);
    expect(gaps.map(({ code, place }) => [code, place])).toEqual([
      ["number_missing", null],
      ["item_without_outcome", "1"],
      ["item_without_outcome", "2"],
    ]);
  });
});
