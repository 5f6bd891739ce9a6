import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { changeRecord, createTrainingDb, type TestDatabase } from "@kedr/testing";
import { contextOf } from "../service-context.fixture.ts";
import { issueFromMeeting } from "./issue-from-meeting.ts";
import { listMeetingAssignments } from "./list-meeting-assignments.ts";

const meetingId = "TMTG-2022-12";
let database: TestDatabase;

/** Leaves the adopted points of December without the assignments that the training has for them. */
beforeAll(async () => {
  database = await createTrainingDb();
  const given = await database.prisma.assignment.findMany({ where: { decisionId: { not: null } } });
  for (const { id } of given) {
    await changeRecord(database, "Assignment", { id, fields: { decisionId: null } });
  }
});
afterAll(() => database.close());

describe("issueFromMeeting", () => {
  it("reads the portfolio once before and once after, however many points it issues", async () => {
    const secretary = await contextOf(database, "SECRETARY");
    const { points } = await listMeetingAssignments(secretary, { meetingId });
    const [first, ...others] = points
      .filter(({ status }) => status === "to_issue")
      .map(({ decisionId }) => ({
        decisionId,
        assigneePositionId: "TPOS-HEAD-FIN",
        dueDate: "2023-03-10" as const,
        advanceDueDate: null,
        parties: [],
      }));
    if (first === undefined || others.length < 2) throw new Error("too few points to issue");
    const queriesFor = (chosen: (typeof first)[]): Promise<number> =>
      database.countQueries(() =>
        issueFromMeeting(secretary, { requestId: randomUUID(), meetingId, points: chosen }),
      );
    const forOne = await queriesFor([first]);
    // Every further point costs the insert of its assignment, and nothing else.
    expect(await queriesFor(others)).toBe(forOne + others.length - 1);
    const after = await listMeetingAssignments(secretary, { meetingId });
    expect(after.points.filter(({ status }) => status === "to_issue")).toEqual([]);
  });
});
