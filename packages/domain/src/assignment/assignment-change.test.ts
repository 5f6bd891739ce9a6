import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { deputy, lead, office } from "../reminder/reminder.fixture.ts";
import {
  issueAssignment,
  releaseAssignment,
  reportExecution,
  returnAssignment,
  takeBackAssignment,
} from "./assignment-change.ts";
import { assignment, released, reported } from "./assignment.fixture.ts";
import type { AssignmentRecord } from "./assignment.record.ts";

const today = "2023-03-01";
const refusal = (code: string, field: string | null = null) => ({
  isAllowed: false,
  refusal: { code, field },
});
const returned = assignment({
  execution: "in_progress",
  control: "returned",
  controlNote: "Нет сроков",
});

describe("issueAssignment", () => {
  it("keeps the account and the post that gave it", () => {
    expect(issueAssignment({ dueDate: today, by: deputy, today })).toEqual({
      isAllowed: true,
      fields: {
        issuerPositionId: "POS-1",
        issuedBy: deputy.name,
        issuedById: deputy.accountId,
        issuedOn: today,
        dueDate: today,
        advanceDueDate: null,
      },
    });
  });

  it("refuses a day that has passed", () => {
    expect(issueAssignment({ dueDate: "2023-02-28", by: deputy, today })).toEqual(
      refusal("date_in_past", "dueDate"),
    );
  });
});

describe("reportExecution", () => {
  const done = { execution: "reported", note: "План утверждён", today } as const;
  const begun = { execution: "in_progress", note: null, today } as const;

  it("tells what was done and when, and ends a return", () => {
    const fields = {
      execution: "reported",
      executionNote: "План утверждён",
      reportedOn: today,
      control: "under_control",
    };
    expect(reportExecution(assignment(), done)).toEqual({ isAllowed: true, fields });
    expect(reportExecution(returned, done)).toEqual({ isAllowed: true, fields });
  });

  it("takes a report back, and lets the return that it answered stand again", () => {
    expect(reportExecution(reported(), begun)).toMatchObject({
      fields: { execution: "in_progress", reportedOn: null, control: "under_control" },
    });
    expect(reportExecution(reported({ controlNote: "Нет сроков" }), begun)).toMatchObject({
      fields: { control: "returned" },
    });
  });

  it("needs words, and an assignment that is not released", () => {
    expect(reportExecution(assignment(), { ...done, note: null })).toEqual(
      refusal("execution_note_required", "note"),
    );
    expect(reportExecution(released(), done)).toEqual(refusal("assignment_released"));
    expect(reportExecution(released(), begun)).toEqual(refusal("assignment_released"));
  });
});

describe("releaseAssignment", () => {
  const release = { outcome: "fulfilled", note: null, by: deputy, today } as const;

  it("takes off control what was reported, without a word where it is fulfilled", () => {
    expect(releaseAssignment(reported(), release)).toEqual({
      isAllowed: true,
      fields: {
        execution: "fulfilled",
        control: "released",
        controlNote: null,
        returnedOn: null,
        releasedOn: today,
        releasedBy: deputy.name,
        releasedById: deputy.accountId,
      },
    });
  });

  it.each([
    ["what was done in part", reported(), { ...release, outcome: "partly_fulfilled" }],
    ["what nobody reported", assignment(), release],
  ] as const)("needs a word for %s", (_case, record, input) => {
    expect(releaseAssignment(record, input)).toEqual(refusal("control_note_required", "note"));
    expect(releaseAssignment(record, { ...input, note: "Принято" })).toMatchObject({ isAllowed: true });
  });

  it("is not for whoever carries it out, nor twice", () => {
    expect(releaseAssignment(reported(), { ...release, by: lead })).toEqual(refusal("assignment_own"));
    const administrator = { ...lead, roles: ["administrator" as const] };
    expect(releaseAssignment(reported(), { ...release, by: administrator })).toMatchObject({
      isAllowed: true,
    });
    expect(releaseAssignment(released(), release)).toEqual(refusal("assignment_released"));
  });
});

describe("returnAssignment", () => {
  const back = { note: "Нет сроков", by: deputy, today } as const;

  it.each([
    ["reported", reported()],
    ["released", released()],
  ])("returns to work what is %s, with a remark", (_case, record) => {
    expect(returnAssignment(record, back)).toEqual({
      isAllowed: true,
      fields: {
        execution: "in_progress",
        reportedOn: null,
        control: "returned",
        controlNote: "Нет сроков",
        returnedOn: today,
        releasedOn: null,
        releasedBy: null,
        releasedById: null,
      },
    });
    expect(returnAssignment(record, { ...back, note: null })).toEqual(
      refusal("control_note_required", "note"),
    );
  });

  it("refuses what nobody reported, and the own one", () => {
    expect(returnAssignment(assignment(), back)).toEqual(refusal("assignment_not_reported"));
    expect(returnAssignment(returned, back)).toEqual(refusal("assignment_not_reported"));
    expect(returnAssignment(reported(), { ...back, by: lead })).toEqual(refusal("assignment_own"));
  });
});

describe("takeBackAssignment", () => {
  it.each([
    ["given today and not begun", assignment({ issuedOn: today }), true],
    ["given yesterday", assignment({ issuedOn: "2023-02-28" }), false],
    ["begun", assignment({ issuedOn: today, execution: "in_progress" }), false],
    ["released", released({ issuedOn: today }), false],
  ] as const)("%s", (_case, record, isAllowed) => {
    expect(takeBackAssignment(record, { parties: [], today }).isAllowed).toBe(isAllowed);
  });
});

describe("an assignment through any course of acts", () => {
  type Act = (record: AssignmentRecord) => { isAllowed: boolean; fields?: Partial<AssignmentRecord> };
  const acts: Act[] = [
    (record) => reportExecution(record, { execution: "in_progress", note: null, today }),
    (record) => reportExecution(record, { execution: "reported", note: "Сделано", today }),
    (record) => releaseAssignment(record, { outcome: "fulfilled", note: null, by: office, today }),
    (record) => releaseAssignment(record, { outcome: "partly_fulfilled", note: "Часть", by: office, today }),
    (record) => returnAssignment(record, { note: "Нет сроков", by: deputy, today }),
  ];

  it("has a day and a name of release exactly while it is released, and an outcome only then", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 12 }), (course) => {
        const end = course.reduce<AssignmentRecord>((record, act) => {
          const answer = act(record);
          return answer.isAllowed ? { ...record, ...answer.fields } : record;
        }, assignment());
        const isReleased = end.control === "released";
        expect(end.releasedOn !== null).toBe(isReleased);
        expect(end.releasedBy !== null).toBe(isReleased);
        expect(end.releasedById !== null).toBe(isReleased);
        if (end.control === "returned") expect(end.returnedOn).not.toBeNull();
        expect(["fulfilled", "partly_fulfilled"].includes(end.execution)).toBe(isReleased);
        if (end.execution === "reported") expect(end.reportedOn).not.toBeNull();
      }),
    );
  });
});
