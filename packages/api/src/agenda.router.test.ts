import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MeetingView } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, today, type Caller } from "./caller.fixture.ts";

const heldId = "TMTG-2022-12";
const requestId = (): string => randomUUID();
const question = { title: "О ходе работ", presenterPositionId: null, presenter: null, minutesAllotted: 5 };

let database: TestDatabase;
let secretary: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  secretary = await callAsTraining(database, "SECRETARY");
});
afterAll(() => database.close());

const countChanges = (): Promise<number> => database.prisma.change.count();
const numbers = ({ items }: MeetingView): [string, number][] =>
  items.map(({ title, number }) => [title, number]);

/** A meeting of the test's own, with so many questions. */
async function planMeeting({ questions }: { questions: number }): Promise<MeetingView> {
  let meeting = await secretary.council.planMeeting({ requestId: requestId(), date: "2023-06-15" });
  for (let number = 1; number <= questions; number += 1) {
    const item = { meetingId: meeting.id, ...question, title: `Вопрос ${number}` };
    meeting = await secretary.agenda.addItem({ requestId: requestId(), ...item });
  }
  return meeting;
}

/** The question with that place on the agenda. */
const itemAt = (meeting: MeetingView, number: number): MeetingView["items"][number] => {
  const item = meeting.items.find((one) => one.number === number);
  if (item === undefined) throw new Error(`no question ${number}`);
  return item;
};

/** The last draft decision of a question. */
const lastDecision = (
  meeting: MeetingView,
  number: number,
): MeetingView["items"][number]["decisions"][number] => {
  const decision = itemAt(meeting, number).decisions.at(-1);
  if (decision === undefined) throw new Error(`no decision of question ${number}`);
  return decision;
};

describe("suggestions", () => {
  const suggestionKey = "decision:DEC-1";

  it("accepts one with its draft decision, once, and gives the decision back when the question goes", async () => {
    const { id: meetingId } = await planMeeting({ questions: 1 });
    const accept = { requestId: requestId(), meetingId, suggestionKey };
    const meeting = await secretary.agenda.acceptSuggestion(accept);
    const item = itemAt(meeting, 2);
    expect(item).toMatchObject({ suggestionKey, origin: "entered" });
    expect(item.reason).not.toBeNull();
    expect(item.decisions).toMatchObject([{ id: "DEC-1", dueDate: "2022-09-01", slide: 17 }]);
    expect(meeting.suggestions.map(({ key }) => key)).not.toContain(suggestionKey);

    const changes = await countChanges();
    expect(await secretary.agenda.acceptSuggestion(accept)).toEqual(meeting);
    const again = await refusalOf(secretary.agenda.acceptSuggestion({ ...accept, requestId: requestId() }));
    expect(again.code).toBe("not_allowed_now");
    expect(await countChanges()).toBe(changes);

    const { id: itemId, version } = item;
    const without = await secretary.agenda.removeItem({ requestId: requestId(), itemId, version });
    expect(without.items).toHaveLength(1);
    expect(without.suggestions.map(({ key }) => key)).toContain(suggestionKey);
    expect((await secretary.council.get({})).backlog.map(({ id }) => id)).toContain("DEC-1");
  });

  it("declines one with the reason, and takes the refusal back", async () => {
    const key = { meetingId: (await planMeeting({ questions: 0 })).id, suggestionKey };
    const declined = await secretary.agenda.declineSuggestion({
      requestId: requestId(),
      ...key,
      reason: "Рано",
    });
    expect(declined.declined).toEqual([{ suggestionKey, title: expect.any(String), reason: "Рано" }]);
    expect(declined.suggestions.map((one) => one.key)).not.toContain(suggestionKey);
    const refusal = await refusalOf(
      secretary.agenda.declineSuggestion({ requestId: requestId(), ...key, reason: "Рано" }),
    );
    expect(refusal.code).toBe("not_allowed_now");
    const restored = await secretary.agenda.restoreSuggestion({ requestId: requestId(), ...key });
    expect(restored.declined).toEqual([]);
    expect(restored.suggestions.map((one) => one.key)).toContain(suggestionKey);
  });
});

describe("questions", () => {
  it("adds one after the others and rewrites it", async () => {
    const meeting = await planMeeting({ questions: 3 });
    expect(numbers(meeting)).toEqual([
      ["Вопрос 1", 1],
      ["Вопрос 2", 2],
      ["Вопрос 3", 3],
    ]);
    const { id: itemId, version } = itemAt(meeting, 3);
    const edited = await secretary.agenda.editItem({
      requestId: requestId(),
      itemId,
      version,
      ...question,
      title: "Об итогах",
      presenterPositionId: "TPOS-OFFICE",
    });
    expect(itemAt(edited, 3)).toMatchObject({
      title: "Об итогах",
      version: version + 1,
      presenterPosition: { id: "TPOS-OFFICE" },
    });
  });

  it("moves one; the others make room and keep their versions", async () => {
    const { id: itemId } = itemAt(await planMeeting({ questions: 3 }), 3);
    const moved = await secretary.agenda.moveItem({
      requestId: requestId(),
      itemId,
      version: 1,
      toNumber: 1,
    });
    expect(moved.items.map(({ title, number, version }) => [title, number, version])).toEqual([
      ["Вопрос 3", 1, 2],
      ["Вопрос 1", 2, 1],
      ["Вопрос 2", 3, 1],
    ]);
  });

  it("removes one with the drafts written here, and closes the gap", async () => {
    const { id: itemId, version } = itemAt(await planMeeting({ questions: 2 }), 1);
    const draft = { itemId, verb: "note", text: "Принять к сведению." } as const;
    const meeting = await secretary.agenda.saveDecision({ requestId: requestId(), ...draft });
    const { id: decisionId } = lastDecision(meeting, 1);
    const after = await secretary.agenda.removeItem({ requestId: requestId(), itemId, version });
    expect(numbers(after)).toEqual([["Вопрос 2", 1]]);
    expect(await database.prisma.decision.count({ where: { id: decisionId } })).toBe(0);
  });

  it("shows the question as it is now to whoever read an older version", async () => {
    const { id: itemId, version } = itemAt(await planMeeting({ questions: 1 }), 1);
    const edit = { itemId, version, ...question };
    await secretary.agenda.editItem({ requestId: requestId(), ...edit, title: "Первая правка" });
    const refusal = await refusalOf(
      secretary.agenda.editItem({ requestId: requestId(), ...edit, title: "Вторая" }),
    );
    expect(refusal).toMatchObject({
      code: "conflict",
      current: { title: "Первая правка", version: version + 1 },
    });
  });
});

describe("draft decisions", () => {
  const instruct = { verb: "instruct", text: "представить график", dueDate: "2023-08-01" } as const;

  it("adds, rewrites and removes a point; the points after it move up", async () => {
    const { id: itemId } = itemAt(await planMeeting({ questions: 1 }), 1);
    const first = lastDecision(
      await secretary.agenda.saveDecision({ requestId: requestId(), itemId, verb: "note", text: "Принять." }),
      1,
    );
    const second = lastDecision(
      await secretary.agenda.saveDecision({ requestId: requestId(), itemId, ...instruct }),
      1,
    );
    expect(second).toMatchObject({
      number: 2,
      text: "представить график",
      state: "draft",
      origin: "entered",
    });
    const rewritten = await secretary.agenda.saveDecision({
      requestId: requestId(),
      itemId,
      ...instruct,
      decisionId: second.id,
      version: second.version,
      text: "представить отчёт",
    });
    expect(lastDecision(rewritten, 1)).toMatchObject({
      id: second.id,
      text: "представить отчёт",
      version: 2,
    });
    const removed = await secretary.agenda.removeDecision({
      requestId: requestId(),
      decisionId: first.id,
      version: first.version,
    });
    expect(itemAt(removed, 1).decisions).toMatchObject([{ id: second.id, number: 1 }]);
  });

  it("does not rewrite a decision through another question", async () => {
    const meeting = await planMeeting({ questions: 2 });
    const { id: itemId } = itemAt(meeting, 1);
    const saved = await secretary.agenda.saveDecision({ requestId: requestId(), itemId, ...instruct });
    const { id: decisionId, version } = lastDecision(saved, 1);
    const otherId = itemAt(meeting, 2).id;
    const call = secretary.agenda.saveDecision({
      requestId: requestId(),
      itemId: otherId,
      ...instruct,
      decisionId,
      version,
    });
    expect(await refusalOf(call)).toMatchObject({ code: "not_found", field: "decisionId" });
  });

  it("asks for the version of a decision that is rewritten", async () => {
    const call = secretary.agenda.saveDecision({
      requestId: requestId(),
      itemId: "TMTG-2023-03-1",
      ...instruct,
      decisionId: "TDEC-TMTG-2023-03-1-1",
    });
    expect(await refusalOf(call)).toMatchObject({ code: "invalid_input", field: "version" });
  });
});

describe("a meeting that has been held", () => {
  it("keeps its agenda", async () => {
    const { items } = await secretary.council.meeting({ meetingId: heldId });
    const { id: itemId = "", version = 0, decisions = [] } = items[0] ?? {};
    const { id: decisionId = "", version: decisionVersion = 0 } = decisions[0] ?? {};
    const changes = await countChanges();
    const calls = [
      secretary.agenda.addItem({ requestId: requestId(), meetingId: heldId, ...question }),
      secretary.agenda.editItem({ requestId: requestId(), itemId, version, ...question }),
      secretary.agenda.moveItem({ requestId: requestId(), itemId, version, toNumber: 2 }),
      secretary.agenda.removeItem({ requestId: requestId(), itemId, version }),
      secretary.agenda.removeDecision({ requestId: requestId(), decisionId, version: decisionVersion }),
      secretary.agenda.acceptSuggestion({
        requestId: requestId(),
        meetingId: heldId,
        suggestionKey: "decision:DEC-1",
      }),
    ];
    for (const refusal of await Promise.all(calls.map(refusalOf))) {
      expect(refusal).toMatchObject({
        code: "not_allowed_now",
        message: "Протокол утверждён и больше не меняется.",
      });
    }
    expect(await countChanges()).toBe(changes);
  });
});

describe("council.planMeeting", () => {
  it("plans a meeting under the chair and the secretary of the latest one", async () => {
    const meeting = await secretary.council.planMeeting({
      requestId: requestId(),
      date: "2023-06-15",
      startTime: "11:00",
    });
    expect(meeting).toMatchObject({
      date: "2023-06-15",
      startTime: "11:00",
      place: null,
      state: "planned",
      number: null,
      chair: { id: "TPOS-CHAIR" },
      secretary: { id: "TPOS-SECRETARY" },
      items: [],
      origin: "entered",
    });
    const { meetings } = await secretary.council.get({});
    expect(meetings.map(({ id }) => id)).toContain(meeting.id);
  });

  it("takes today and refuses yesterday", async () => {
    await expect(
      secretary.council.planMeeting({ requestId: requestId(), date: today }),
    ).resolves.toMatchObject({ date: today });
    const refusal = await refusalOf(
      secretary.council.planMeeting({ requestId: requestId(), date: "2023-02-28" }),
    );
    expect(refusal).toMatchObject({ code: "invalid_input", field: "date" });
  });
});
