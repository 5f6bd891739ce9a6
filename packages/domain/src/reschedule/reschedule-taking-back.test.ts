import { describe, expect, it } from "vitest";
import { indexOf, milestone, project, today } from "../portfolio/portfolio.fixture.ts";
import { deputy, office } from "../reminder/reminder.fixture.ts";
import { rescheduleQueue } from "./reschedule-queue.ts";
import { takeBackDecision } from "./reschedule-taking-back.ts";
import { accepted, reschedule } from "./reschedule.fixture.ts";

const decision = { decidedById: deputy.accountId, decidedOn: today } as const;
const moved = accepted(decision);
const returned = reschedule({ ...decision, state: "returned", decisionComment: "Рано" });
const there = milestone({ id: "KT-1", baselineDate: "2023-05-01" });
const target = {
  id: "TGT-1",
  indicatorId: "IND-A",
  year: 2024,
  value: 80,
  origin: "training",
  sourceDocument: null,
  sourceSlide: null,
  version: 2,
} as const;
const ofTarget = accepted({
  ...decision,
  milestoneId: null,
  indicatorTargetId: "TGT-1",
  oldDate: null,
  newDate: null,
  oldValue: 90,
  newValue: 80,
});
const records = { Milestone: [there], IndicatorTarget: [], RescheduleRequest: [moved] };
const asked = { actor: deputy, today, records } as const;
const withRecords = (fields: object) => ({ ...asked, records: { ...records, ...fields } });

describe("takeBackDecision", () => {
  it.each([
    ["a move that stands", moved, asked, null],
    ["a return", returned, withRecords({ Milestone: [milestone({ id: "KT-1" })] }), null],
    ["a target that stands", ofTarget, withRecords({ IndicatorTarget: [target] }), null],
    ["a request that waits", reschedule(), asked, "decision_missing"],
    ["a withdrawn one", reschedule({ ...decision, state: "withdrawn" }), asked, "decision_missing"],
    ["the decision of another", moved, { ...asked, actor: office }, "decision_of_another"],
    ["yesterday's", { ...moved, decidedOn: "2023-02-28" }, asked, "decision_of_earlier_day"],
    [
      "a milestone planned otherwise since",
      moved,
      withRecords({ Milestone: [{ ...there, baselineDate: "2023-06-01" }] }),
      "decision_built_on",
    ],
    [
      "a milestone reached since",
      moved,
      withRecords({ Milestone: [{ ...there, actualDate: today }] }),
      "decision_built_on",
    ],
    [
      "a milestone cancelled since",
      moved,
      withRecords({ Milestone: [{ ...there, cancelledDate: today }] }),
      "decision_built_on",
    ],
    ["a milestone that is no more", moved, withRecords({ Milestone: [] }), "decision_built_on"],
    [
      "a target set otherwise since",
      ofTarget,
      withRecords({ IndicatorTarget: [{ ...target, value: 70 }] }),
      "decision_built_on",
    ],
    [
      "a target asked to be moved again",
      moved,
      withRecords({ RescheduleRequest: [moved, reschedule({ id: "RQ-2", requestedOn: today })] }),
      "decision_followed",
    ],
    [
      "a return asked for again and withdrawn",
      returned,
      withRecords({
        Milestone: [milestone({ id: "KT-1" })],
        RescheduleRequest: [returned, reschedule({ id: "RQ-2", requestedOn: today, state: "withdrawn" })],
      }),
      null,
    ],
    ["a return, moved by another request since", returned, asked, "decision_built_on"],
    [
      "a return of what was reached meanwhile",
      returned,
      withRecords({ Milestone: [milestone({ id: "KT-1", actualDate: today })] }),
      null,
    ],
    [
      "a target's return that still stands",
      { ...ofTarget, state: "returned" },
      withRecords({ IndicatorTarget: [{ ...target, value: 90 }] }),
      null,
    ],
    [
      "an earlier request for the same milestone",
      moved,
      withRecords({ RescheduleRequest: [moved, accepted({ id: "RQ-0", requestedOn: "2023-01-10" })] }),
      null,
    ],
    [
      "a request for another milestone",
      moved,
      withRecords({ RescheduleRequest: [moved, reschedule({ id: "RQ-2", milestoneId: "KT-2" })] }),
      null,
    ],
  ] as const)("%s", (_case, request, question, code) => {
    const answer = takeBackDecision(request, question);
    expect(answer.isAllowed ? null : answer.refusal.code).toBe(code);
  });
});

describe("the queue", () => {
  const index = indexOf({ Project: [project()], Milestone: [there], RescheduleRequest: [moved] });

  it("names today's decisions to whoever took them, and none of the past", () => {
    const decidedFor = (actor: typeof deputy, isPast = false) =>
      rescheduleQueue(index, { actor, isPast }).decided.map(({ id }) => id);
    expect(decidedFor(deputy)).toEqual(["RQ-1"]);
    expect(decidedFor(office)).toEqual([]);
    expect(decidedFor({ ...deputy, curatedIndustryIds: [] })).toEqual([]);
    expect(decidedFor(deputy, true)).toEqual([]);
  });
});
