import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planMeetingInputSchema } from "@kedr/domain";
import { createTestDb, createTrainingDb, type TestDatabase } from "@kedr/testing";
import { contextOf } from "../service-context.fixture.ts";
import { planMeeting } from "./plan-meeting.ts";

let training: TestDatabase;
let empty: TestDatabase;

beforeAll(async () => {
  training = await createTrainingDb();
  empty = await createTestDb();
});
afterAll(() => Promise.all([training.close(), empty.close()]));

describe("planMeeting", () => {
  it("refuses while no council is entered", async () => {
    const secretary = { ...(await contextOf(training, "SECRETARY")), database: empty };
    const plan = planMeetingInputSchema.parse({ requestId: randomUUID(), date: "2023-06-15" });
    await expect(planMeeting(secretary, plan)).rejects.toMatchObject({
      details: { reason: "council_missing" },
    });
  });
});
