import { describe, expect, it } from "vitest";
import type { Actor } from "../access/actor.ts";
import { assignment } from "../assignment/assignment.fixture.ts";
import type { AssignmentRecord } from "../assignment/assignment.record.ts";
import { controlIndex, extension, party } from "../assignment/control.fixture.ts";
import { addDays } from "../calendar/days.ts";
import { curation, today } from "../portfolio/portfolio.fixture.ts";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { assignmentReminders } from "./assignment-reminders.ts";
import { deputy, lead } from "./reminder.fixture.ts";

const told = (actor: Actor, record: AssignmentRecord, records: Partial<Portfolio> = {}) =>
  assignmentReminders(controlIndex({ Assignment: [record], ...records }), actor);
const kinds = (...asked: Parameters<typeof told>) => told(...asked).map(({ kind }) => kind);
const at = (positionId: string, role: Actor["roles"][number] = "reader"): Actor => ({
  ...lead,
  accountId: `A-${positionId}`,
  roles: [role],
  positionId,
});
const late = (days: number) =>
  assignment({
    projectId: null,
    industryId: "IND-1",
    issuerPositionId: null,
    issuedById: null,
    dueDate: addDays(today, -days),
    execution: "in_progress",
  });

describe("the ladder of an overdue assignment", () => {
  const curated = { Curation: [curation({ industryId: "IND-1", positionId: "POS-1" })] };

  it("is told to the head, the curator and the secretary, each from the day of the rung", () => {
    expect(told(at("POS-HEAD"), late(3))).toMatchObject([
      { kind: "assignment_escalated", since: addDays(today, -2), details: { overdueDays: 1 } },
    ]);
    expect(kinds(at("POS-1"), late(6), curated)).toEqual([]);
    expect(kinds(at("POS-1"), late(7), curated)).toEqual(["assignment_escalated"]);
    expect(kinds(at("POS-9", "council_secretary"), late(29))).toEqual([]);
    expect(kinds(at("POS-9", "council_secretary"), late(30))).toEqual(["assignment_escalated"]);
  });

  it("is told to nobody else, nor of what is reported", () => {
    expect(kinds(at("POS-TOP"), late(40))).toEqual([]);
    expect(kinds(at("POS-HEAD"), { ...late(3), execution: "reported", reportedOn: today })).toEqual([]);
  });
});

describe("dates that are asked to move", () => {
  const asked = assignment({ control: "extension_requested", execution: "in_progress" });
  const decided = { state: "granted", decidedOn: today, decidedById: "A-DEPUTY" } as const;

  it("are told to whoever gave it, not to whoever asked", () => {
    expect(kinds(deputy, asked, { AssignmentExtension: [extension()] })).toEqual(["extension_requested"]);
    const byDeputy = extension({ requestedById: deputy.accountId });
    expect(kinds(deputy, asked, { AssignmentExtension: [byDeputy] })).toEqual([]);
  });

  it("are news for the assignee for a week once they are decided", () => {
    const begun = assignment({ execution: "in_progress" });
    expect(told(lead, begun, { AssignmentExtension: [extension(decided)] })).toMatchObject([
      { kind: "extension_decided", details: { isGranted: true }, since: today },
    ]);
    const old = extension({ ...decided, decidedOn: "2023-02-20" });
    expect(kinds(lead, begun, { AssignmentExtension: [old] })).toEqual([]);
    expect(kinds(deputy, begun, { AssignmentExtension: [extension(decided)] })).toEqual([]);
  });
});

describe("advance reports and co-assignees", () => {
  it("remind the lead a week before, until one is told", () => {
    const due = assignment({ advanceDueDate: "2023-03-08", execution: "in_progress" });
    expect(told(lead, due)).toMatchObject([{ kind: "advance_report_due", since: today }]);
    expect(kinds(lead, { ...due, advanceDueDate: "2023-03-09" })).toEqual([]);
    const report = { id: "R", assignmentId: "ASG-1", partyId: null, kind: "advance" } as const;
    const by = {
      text: "Идёт",
      toldOn: today,
      toldBy: "",
      toldById: null,
      origin: "training",
      version: 1,
    } as const;
    expect(kinds(lead, due, { AssignmentReport: [{ ...report, ...by }] })).toEqual([]);
  });

  it("remind a co-assignee of its own date, until it has reported", () => {
    const own = party({ dueDate: "2023-03-06", execution: "in_progress" });
    const begun = assignment({ execution: "in_progress" });
    expect(told(at("POS-2"), begun, { AssignmentParty: [own] })).toMatchObject([
      { kind: "assignment_due_soon", details: { dueDate: "2023-03-06", daysLeft: 5 } },
    ]);
    const done = { ...own, execution: "reported" as const };
    expect(kinds(at("POS-2"), begun, { AssignmentParty: [done] })).toEqual([]);
  });
});
