import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { changeRecord, createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, type Caller } from "./caller.fixture.ts";

const meetingId = "TMTG-2022-12";
const money = "TDEC-TMTG-2022-12-4-1";

let database: TestDatabase;
let secretary: Caller;
let member: Caller;

/** Leaves the point about money without the assignment that the training has for it. */
beforeAll(async () => {
  database = await createTrainingDb();
  await changeRecord(database, "Assignment", {
    id: "TASG-COUNCIL-MONEY",
    fields: { decisionId: null },
  });
  secretary = await callAsTraining(database, "SECRETARY");
  member = await callAsTraining(database, "MEMBER");
});
beforeEach(() => changeRecord(database, "Meeting", { id: meetingId, fields: { state: "minutes_approved" } }));
afterAll(() => database.close());

const order = (fields: object = {}) => ({
  decisionId: money,
  assigneePositionId: "TPOS-HEAD-FIN",
  dueDate: "2023-03-12" as const,
  parties: [{ positionId: "TPOS-LEAD-EDU", dueDate: "2023-03-08" as const }],
  ...fields,
});
const issue = (points: ReturnType<typeof order>[], by: Caller = secretary) =>
  by.assignment.issueFromMeeting({ requestId: randomUUID(), meetingId, points });

describe("assignments of a meeting", () => {
  it("are proposed from the adopted points, with those that only recommend apart", async () => {
    const { points, canIssue } = await secretary.assignment.ofMeeting({ meetingId });
    expect(canIssue).toBe(true);
    expect(points.map(({ point, status }) => [point, status])).toEqual([
      ["1.2", "issued"],
      ["2.1", "issued"],
      ["3.1", "recommended"],
      ["3.2", "issued"],
      ["4.1", "to_issue"],
    ]);
    // Its date has passed: it is due today, the earliest day.
    expect(points.at(-1)).toMatchObject({ due: { dueDate: "2023-03-01" }, assignments: [] });
    expect((await member.assignment.ofMeeting({ meetingId })).canIssue).toBe(false);
  });

  it("wait for the approved minutes", async () => {
    await changeRecord(database, "Meeting", { id: meetingId, fields: { state: "held" } });
    expect((await secretary.assignment.ofMeeting({ meetingId })).canIssue).toBe(false);
    expect(await refusalOf(issue([order()]))).toMatchObject({
      code: "not_allowed_now",
      message: "Поручения ставятся на контроль после утверждения протокола.",
    });
  });

  it("are given by those who prepare meetings alone", async () => {
    for (const role of ["MEMBER", "LEAD-HEALTH", "DEPUTY-HEALTH", "READER"]) {
      const caller = await callAsTraining(database, role);
      expect(await refusalOf(issue([order()], caller))).toMatchObject({ code: "forbidden" });
    }
  });

  it.each([
    [{ decisionId: "TDEC-TMTG-2022-12-3-1" }, "invalid_input", "points"],
    [{ decisionId: "TDEC-TMTG-2022-12-2-1" }, "invalid_input", "points"],
    [{ decisionId: "TDEC-TMTG-2023-03-1-1" }, "not_found", "points"],
    [{ assigneePositionId: "NOWHERE" }, "not_found", "assigneePositionId"],
    [{ dueDate: "2023-02-28" }, "invalid_input", "dueDate"],
    [{ parties: [{ positionId: "TPOS-HEAD-FIN", dueDate: null }] }, "invalid_input", "parties"],
  ])("are refused whole for %o", async (fields, code, field) => {
    const before = await database.prisma.assignment.count();
    expect(await refusalOf(issue([order(fields)]))).toMatchObject({ code, field });
    expect(await database.prisma.assignment.count()).toBe(before);
  });

  it("are issued once, on working days, controlled by the secretary, and taken back the same day", async () => {
    const twice = issue([order(), order()]);
    expect(await refusalOf(twice)).toMatchObject({ code: "invalid_input", field: "points" });
    const { points } = await issue([order()]);
    const [given] = points.at(-1)?.assignments ?? [];
    if (given === undefined) throw new Error("nothing is given");
    expect(given).toMatchObject({
      decisionId: money,
      issuer: { id: "TPOS-SECRETARY" },
      assignee: { id: "TPOS-HEAD-FIN" },
      dueDate: "2023-03-10",
      parties: [{ position: { id: "TPOS-LEAD-EDU" }, dueDate: "2023-03-07" }],
      canSaveParties: true,
    });
    const key = { requestId: randomUUID(), assignmentId: given.id, version: given.version };
    await secretary.assignment.takeBack(key);
    const again = await secretary.assignment.ofMeeting({ meetingId });
    expect(again.points.at(-1)?.status).toBe("to_issue");
  });

  it("are unknown before their day, and cannot be given in the past", async () => {
    const past = await secretary.assignment.ofMeeting({ meetingId, asOf: "2022-12-21" });
    expect(past.canIssue).toBe(false);
    expect(past.points.map(({ status }) => status)).not.toContain("issued");
    const nowhere = secretary.assignment.ofMeeting({ meetingId: "NOWHERE" });
    expect(await refusalOf(nowhere)).toMatchObject({ code: "not_found", field: "meetingId" });
    expect(await database.countQueries(() => member.assignment.ofMeeting({ meetingId }))).toBeLessThanOrEqual(
      2,
    );
  });
});
