import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { updateRecord, write } from "@kedr/db";
import { planMeetingInputSchema } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { planMeeting } from "../council/plan-meeting.ts";
import { contextOf } from "../service-context.fixture.ts";
import type { ServiceContext } from "../service-context.ts";
import { addAgendaItem } from "./add-agenda-item.ts";
import { removeAgendaItem } from "./remove-agenda-item.ts";
import { removeDecision } from "./remove-decision.ts";
import { saveDecision } from "./save-decision.ts";

let database: TestDatabase;
let secretary: ServiceContext;

beforeAll(async () => {
  database = await createTrainingDb();
  secretary = await contextOf(database, "SECRETARY");
});
afterAll(() => database.close());

const requestId = (): string => randomUUID();

describe("an adopted decision", () => {
  it("is neither removed nor rewritten, nor is its question", async () => {
    const plan = planMeetingInputSchema.parse({ requestId: requestId(), date: "2023-06-15" });
    const { id: meetingId } = await planMeeting(secretary, plan);
    const withItem = await addAgendaItem(secretary, {
      requestId: requestId(),
      meetingId,
      title: "О решении",
      presenterPositionId: null,
      presenter: null,
      minutesAllotted: null,
    });
    const item = withItem.items[0];
    const itemId = item?.id ?? "";
    const point = {
      itemId,
      verb: "note",
      text: "Принять к сведению.",
      addressees: null,
      dueDate: null,
    } as const;
    const saved = await saveDecision(secretary, { requestId: requestId(), ...point });
    const decisionId = saved.items[0]?.decisions[0]?.id ?? "";
    const author = { actor: "Тест", accountId: null, requestId: requestId(), isImported: false };
    await write(database, { ...author, knownAt: "2023-03-01T04:00:00Z" }, (tx) =>
      updateRecord(tx, "Decision", { id: decisionId, fields: { state: "adopted" } }),
    );

    const changes = await database.prisma.change.count();
    const results = await Promise.allSettled([
      removeDecision(secretary, { requestId: requestId(), decisionId, version: 2 }),
      saveDecision(secretary, { requestId: requestId(), ...point, decisionId, version: 2 }),
      removeAgendaItem(secretary, { requestId: requestId(), itemId, version: item?.version ?? 0 }),
    ]);
    for (const result of results) {
      expect(result).toMatchObject({
        status: "rejected",
        reason: { code: "not_allowed_now", details: { reason: "decision_adopted" } },
      });
    }
    expect(await database.prisma.change.count()).toBe(changes);
  });
});
