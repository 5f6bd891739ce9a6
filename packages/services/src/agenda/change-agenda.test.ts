import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { updateRecord, write } from "@kedr/db";
import { planMeetingInputSchema, type MeetingView } from "@kedr/domain";
import { createTestDb, createTrainingDb, type TestDatabase } from "@kedr/testing";
import { planMeeting } from "../council/plan-meeting.ts";
import { contextOf } from "../service-context.fixture.ts";
import type { ServiceContext } from "../service-context.ts";
import { acceptSuggestion } from "./accept-suggestion.ts";
import { addAgendaItem } from "./add-agenda-item.ts";
import { removeAgendaItem } from "./remove-agenda-item.ts";
import { removeDecision } from "./remove-decision.ts";
import { saveDecision } from "./save-decision.ts";

let database: TestDatabase;
let secretary: ServiceContext;
let office: ServiceContext;

beforeAll(async () => {
  database = await createTrainingDb();
  secretary = await contextOf(database, "SECRETARY");
  office = await contextOf(database, "OFFICE");
});
afterAll(() => database.close());

const requestId = (): string => randomUUID();

const planOf = () => planMeetingInputSchema.parse({ requestId: requestId(), date: "2023-06-15" });

const planned = (): Promise<MeetingView> => planMeeting(secretary, planOf());

const question = (meetingId: string, title: string) => ({
  requestId: requestId(),
  meetingId,
  title,
  presenterPositionId: null,
  presenter: null,
  minutesAllotted: null,
});

describe("two secretaries at once", () => {
  it("put a suggestion on the agenda once", async () => {
    const { id: meetingId } = await planned();
    const accept = { meetingId, suggestionKey: "decision:DEC-1" };
    const results = await Promise.allSettled([
      acceptSuggestion(secretary, { requestId: requestId(), ...accept }),
      acceptSuggestion(office, { requestId: requestId(), ...accept }),
    ]);
    const lost = results.filter((result) => result.status === "rejected");
    expect(lost).toHaveLength(1);
    expect(lost[0]?.reason).toMatchObject({
      code: "not_allowed_now",
      details: { reason: "suggestion_settled" },
    });
    const items = await database.prisma.agendaItem.findMany({ where: { meetingId } });
    expect(items).toHaveLength(1);
    expect(await database.prisma.decision.findUniqueOrThrow({ where: { id: "DEC-1" } })).toMatchObject({
      agendaItemId: items[0]?.id,
    });
  });

  it("add two questions under two numbers", async () => {
    const { id: meetingId } = await planned();
    await Promise.all([
      addAgendaItem(secretary, question(meetingId, "Первый")),
      addAgendaItem(office, question(meetingId, "Второй")),
    ]);
    const items = await database.prisma.agendaItem.findMany({
      where: { meetingId },
      orderBy: { number: "asc" },
    });
    expect(items.map(({ number }) => number)).toEqual([1, 2]);
  });
});

describe("an adopted decision", () => {
  it("is neither removed nor rewritten, nor is its question", async () => {
    const { id: meetingId } = await planned();
    const withItem = await addAgendaItem(secretary, question(meetingId, "О решении"));
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

describe("planMeeting", () => {
  it("refuses while no council is entered", async () => {
    const empty = await createTestDb();
    const planning = planMeeting({ ...secretary, database: empty }, planOf());
    await expect(planning).rejects.toMatchObject({ details: { reason: "council_missing" } });
    await empty.close();
  });
});
