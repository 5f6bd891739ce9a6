import { describe, expect, it } from "vitest";
import type { Actor } from "../access/actor.ts";
import type { IndicatorTargetRecord } from "../indicator/indicator.record.ts";
import { milestone, today } from "../portfolio/portfolio.fixture.ts";
import {
  decideReschedule,
  mayDecideAs,
  mayWithdrawAs,
  requestMilestoneMove,
  requestTargetMove,
  withdrawReschedule,
} from "./reschedule-change.ts";
import { accepted, reschedule } from "./reschedule.fixture.ts";

const lead: Actor = {
  accountId: "A-LEAD",
  name: "Руководитель проекта",
  roles: ["project_lead"],
  positionId: null,
  curatedIndustryIds: [],
};
const curator: Actor = { ...lead, accountId: "A-CURATOR", name: "Куратор", roles: ["deputy_governor"] };
const office: Actor = { ...lead, accountId: "A-OFFICE", name: "Проектный офис", roles: ["project_office"] };
const administrator: Actor = { ...lead, accountId: "A-ADMIN", name: "Админ", roles: ["administrator"] };

const refusal = (code: string, field: string | null = null) => ({
  isAllowed: false,
  refusal: { code, field },
});
const cancelled = milestone({ cancelledDate: "2023-02-01", cancelReason: "Функция передана" });
const completed = milestone({ actualDate: "2023-02-01" });

describe("requestMilestoneMove", () => {
  const ask = { newDate: "2023-05-01", requests: [], today } as const;

  it("keeps the old date beside the new one, later or earlier", () => {
    const fields = { oldDate: "2023-04-01", newDate: "2023-05-01" };
    expect(requestMilestoneMove(milestone(), ask)).toEqual({ isAllowed: true, fields });
    expect(requestMilestoneMove(milestone(), { ...ask, newDate: today })).toMatchObject({ isAllowed: true });
  });

  it("may move what is overdue, and what was moved before", () => {
    expect(requestMilestoneMove(milestone({ baselineDate: "2023-01-01" }), ask)).toMatchObject({
      isAllowed: true,
    });
    const settled = [accepted(), reschedule({ state: "returned" }), reschedule({ state: "withdrawn" })];
    expect(requestMilestoneMove(milestone(), { ...ask, requests: settled })).toMatchObject({
      isAllowed: true,
    });
  });

  it.each([
    ["a reached milestone", completed, ask, refusal("milestone_completed")],
    ["a cancelled one", cancelled, ask, refusal("milestone_cancelled")],
    ["one without a baseline", milestone({ baselineDate: null }), ask, refusal("baseline_missing")],
    ["a second open request", milestone(), { ...ask, requests: [reschedule()] }, refusal("request_open")],
    [
      "a day that has passed",
      milestone(),
      { ...ask, newDate: "2023-02-28" },
      refusal("date_in_past", "newDate"),
    ],
    ["the same day", milestone(), { ...ask, newDate: "2023-04-01" }, refusal("target_unchanged", "newDate")],
  ] as const)("refuses %s", (_case, record, input, expected) => {
    expect(requestMilestoneMove(record, input)).toEqual(expected);
  });
});

describe("requestTargetMove", () => {
  const target: IndicatorTargetRecord = {
    id: "TGT-1",
    indicatorId: "I-1",
    year: 2030,
    value: 90,
    origin: "training",
    sourceDocument: null,
    sourceSlide: null,
    version: 1,
  };

  it("keeps the old value beside the new one", () => {
    expect(requestTargetMove(target, { newValue: 85.5, requests: [] })).toEqual({
      isAllowed: true,
      fields: { oldValue: 90, newValue: 85.5 },
    });
  });

  it("refuses the same value, and a second open request", () => {
    expect(requestTargetMove(target, { newValue: 90, requests: [] })).toEqual(
      refusal("target_unchanged", "newValue"),
    );
    expect(requestTargetMove(target, { newValue: 80, requests: [reschedule()] })).toEqual(
      refusal("request_open"),
    );
  });
});

describe("decideReschedule", () => {
  const decision: Parameters<typeof decideReschedule>[1] = {
    accept: true,
    comment: null,
    by: curator,
    milestone: milestone(),
    today,
  };

  it("accepts, with or without words", () => {
    expect(decideReschedule(reschedule(), decision)).toEqual({
      isAllowed: true,
      fields: {
        state: "accepted",
        decidedBy: "Куратор",
        decidedById: "A-CURATOR",
        decidedOn: today,
        decisionComment: null,
      },
    });
  });

  it("returns only with words", () => {
    const back = { ...decision, accept: false };
    expect(decideReschedule(reschedule(), back)).toEqual(refusal("comment_required", "comment"));
    expect(decideReschedule(reschedule(), { ...back, comment: "Нет обоснования" })).toMatchObject({
      fields: { state: "returned", decisionComment: "Нет обоснования" },
    });
  });

  it("lets nobody but an administrator decide on the own request", () => {
    expect(decideReschedule(reschedule(), { ...decision, by: lead })).toEqual(refusal("own_request"));
    const own = reschedule({ requestedById: administrator.accountId });
    expect(decideReschedule(own, { ...decision, by: administrator })).toMatchObject({ isAllowed: true });
  });

  it.each(["accepted", "returned", "withdrawn"] as const)("does not decide on what is %s", (state) => {
    expect(decideReschedule(reschedule({ state }), decision)).toEqual(refusal("request_settled"));
  });

  it("can only return what was reached or cancelled meanwhile", () => {
    const late = { ...decision, milestone: completed };
    expect(decideReschedule(reschedule(), late)).toEqual(refusal("milestone_completed"));
    expect(decideReschedule(reschedule(), { ...decision, milestone: cancelled })).toEqual(
      refusal("milestone_cancelled"),
    );
    expect(
      decideReschedule(reschedule(), { ...late, accept: false, comment: "Уже выполнена" }),
    ).toMatchObject({ fields: { state: "returned" } });
  });
});

describe("withdrawReschedule", () => {
  it("is for whoever asked, and says when", () => {
    expect(withdrawReschedule(reschedule(), { by: lead, today })).toEqual({
      isAllowed: true,
      fields: {
        state: "withdrawn",
        decidedBy: lead.name,
        decidedById: lead.accountId,
        decidedOn: today,
        decisionComment: null,
      },
    });
  });

  it("refuses others, and what is settled", () => {
    expect(withdrawReschedule(reschedule(), { by: office, today })).toEqual(refusal("request_of_another"));
    expect(withdrawReschedule(accepted(), { by: lead, today })).toEqual(refusal("request_settled"));
  });
});

describe("who may settle a request", () => {
  const namesake = { ...lead, accountId: "A-NAMESAKE" };
  const renamed = { ...lead, name: "Руководитель проекта до переименования" };
  it.each([
    ["its asker", lead, "A-LEAD", { decides: false, withdraws: true }],
    ["its asker, renamed since", renamed, "A-LEAD", { decides: false, withdraws: true }],
    ["an account of the asker's name", namesake, "A-LEAD", { decides: true, withdraws: false }],
    ["the curator", curator, "A-LEAD", { decides: true, withdraws: false }],
    ["the office", office, "A-LEAD", { decides: true, withdraws: false }],
    ["the administrator", administrator, "A-LEAD", { decides: true, withdraws: true }],
    ["the administrator who asked", administrator, "A-ADMIN", { decides: true, withdraws: true }],
    ["a lead where nobody knows who asked", lead, null, { decides: true, withdraws: false }],
    ["the curator where nobody knows who asked", curator, null, { decides: true, withdraws: false }],
    ["the office where nobody knows who asked", office, null, { decides: true, withdraws: true }],
    [
      "the administrator where nobody knows who asked",
      administrator,
      null,
      { decides: true, withdraws: true },
    ],
  ] as const)("%s", (_, actor, requestedById, { decides, withdraws }) => {
    expect(mayDecideAs(actor, { requestedById })).toBe(decides);
    expect(mayWithdrawAs(actor, { requestedById })).toBe(withdraws);
  });
});
