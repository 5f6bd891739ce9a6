import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { planMeetingInputSchema, type MeetingView } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { planMeeting } from "../council/plan-meeting.ts";
import { contextOf } from "../service-context.fixture.ts";
import type { ServiceContext } from "../service-context.ts";
import { acceptSuggestion } from "./accept-suggestion.ts";
import { addAgendaItem } from "./add-agenda-item.ts";

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

const planned = (): Promise<MeetingView> =>
  planMeeting(secretary, planMeetingInputSchema.parse({ requestId: requestId(), date: "2023-06-15" }));

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
