import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { MeetingView } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, today, type Caller } from "./caller.fixture.ts";

const meetingId = "TMTG-2023-03";
const heldId = "TMTG-2022-12";
const requestId = (): string => randomUUID();
const question = { title: "О ходе работ", presenterPositionId: null, presenter: null, minutesAllotted: 5 };

let database: TestDatabase;
let secretary: Caller;

beforeEach(async () => {
  database = await createTrainingDb();
  secretary = await callAsTraining(database, "SECRETARY");
});
afterEach(() => database.close());

const countChanges = (): Promise<number> => database.prisma.change.count();
const numbers = ({ items }: MeetingView): [string, number][] =>
  items.map(({ title, number }) => [title, number]);

/** The question with that place on the agenda. */
const itemAt = (meeting: MeetingView, number: number): MeetingView["items"][number] => {
  const item = meeting.items.find((one) => one.number === number);
  if (item === undefined) throw new Error(`no question ${number}`);
  return item;
};

describe("suggestions", () => {
  const suggestionKey = "decision:DEC-1";

  it("accepts one as the last question, with its draft decision, once", async () => {
    const accept = { requestId: requestId(), meetingId, suggestionKey };
    const meeting = await secretary.agenda.acceptSuggestion(accept);
    const item = itemAt(meeting, 3);
    expect(item).toMatchObject({ suggestionKey, origin: "entered" });
    expect(item.reason).not.toBeNull();
    expect(item.decisions).toMatchObject([{ id: "DEC-1", dueDate: "2022-09-01", slide: 17 }]);
    expect(meeting.suggestions.map(({ key }) => key)).not.toContain(suggestionKey);

    const changes = await countChanges();
    expect(await secretary.agenda.acceptSuggestion(accept)).toEqual(meeting);
    const again = await refusalOf(secretary.agenda.acceptSuggestion({ ...accept, requestId: requestId() }));
    expect(again.code).toBe("not_allowed_now");
    expect(await countChanges()).toBe(changes);
  });

  it("gives the source's decision back to the backlog when its question is removed", async () => {
    const accepted = await secretary.agenda.acceptSuggestion({
      requestId: requestId(),
      meetingId,
      suggestionKey,
    });
    const { id: itemId, version } = itemAt(accepted, 3);
    const meeting = await secretary.agenda.removeItem({ requestId: requestId(), itemId, version });
    expect(meeting.items).toHaveLength(2);
    expect(meeting.suggestions.map(({ key }) => key)).toContain(suggestionKey);
    expect((await secretary.council.get({})).backlog.map(({ id }) => id)).toContain("DEC-1");
  });

  it("declines one with the reason, and takes the refusal back", async () => {
    const key = { meetingId, suggestionKey };
    const declined = await secretary.agenda.declineSuggestion({
      requestId: requestId(),
      ...key,
      reason: "Рано",
    });
    expect(declined.declined).toEqual([{ suggestionKey, reason: "Рано" }]);
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
  it("adds, edits and moves a question; the others make room", async () => {
    const added = await secretary.agenda.addItem({ requestId: requestId(), meetingId, ...question });
    const { id: itemId, version } = itemAt(added, 3);
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
    const [first, second] = [itemAt(edited, 1), itemAt(edited, 2)];
    const moved = await secretary.agenda.moveItem({
      requestId: requestId(),
      itemId,
      version: version + 1,
      toNumber: 1,
    });
    expect(numbers(moved)).toEqual([
      ["Об итогах", 1],
      [first.title, 2],
      [second.title, 3],
    ]);
    expect(moved.items.map((item) => item.version)).toEqual([version + 2, first.version, second.version]);
  });

  it("removes a question with the drafts written here, and closes the gap", async () => {
    const meeting = await secretary.council.meeting({ meetingId });
    const { id: itemId, version, decisions } = itemAt(meeting, 1);
    expect(decisions).toHaveLength(1);
    const after = await secretary.agenda.removeItem({ requestId: requestId(), itemId, version });
    expect(numbers(after)).toEqual([[itemAt(meeting, 2).title, 1]]);
    expect(await database.prisma.decision.count({ where: { id: decisions[0]?.id ?? "" } })).toBe(0);
  });

  it("shows the question as it is now to whoever read an older version", async () => {
    const { id: itemId, version } = itemAt(await secretary.council.meeting({ meetingId }), 1);
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

  it("refuses a presenter that is no post", async () => {
    const changes = await countChanges();
    const call = secretary.agenda.addItem({
      requestId: requestId(),
      meetingId,
      ...question,
      presenterPositionId: "none",
    });
    expect(await refusalOf(call)).toMatchObject({ code: "not_found", field: "presenterPositionId" });
    expect(await countChanges()).toBe(changes);
  });
});

describe("draft decisions", () => {
  it("adds, rewrites and removes a point", async () => {
    const item = itemAt(await secretary.council.meeting({ meetingId }), 1);
    const point = {
      itemId: item.id,
      verb: "instruct",
      text: "представить график",
      dueDate: "2023-05-01",
    } as const;
    const added = await secretary.agenda.saveDecision({ requestId: requestId(), ...point });
    const decision = itemAt(added, 1).decisions.at(-1);
    expect(decision).toMatchObject({
      number: 2,
      text: "представить график",
      state: "draft",
      origin: "entered",
    });
    const known = { decisionId: decision?.id ?? "", version: decision?.version ?? 0 };
    const rewritten = await secretary.agenda.saveDecision({
      requestId: requestId(),
      ...point,
      ...known,
      text: "представить отчёт",
    });
    expect(itemAt(rewritten, 1).decisions.at(-1)).toMatchObject({ text: "представить отчёт", version: 2 });

    const first = item.decisions[0];
    const removed = await secretary.agenda.removeDecision({
      requestId: requestId(),
      decisionId: first?.id ?? "",
      version: first?.version ?? 0,
    });
    expect(itemAt(removed, 1).decisions).toMatchObject([{ id: known.decisionId, number: 1 }]);
  });

  it("does not rewrite a decision through another question", async () => {
    const meeting = await secretary.council.meeting({ meetingId });
    const decision = itemAt(meeting, 1).decisions[0];
    const call = secretary.agenda.saveDecision({
      requestId: requestId(),
      itemId: itemAt(meeting, 2).id,
      decisionId: decision?.id ?? "",
      version: decision?.version ?? 0,
      verb: "note",
      text: "Принять к сведению.",
    });
    expect(await refusalOf(call)).toMatchObject({ code: "not_found", field: "decisionId" });
  });

  it("asks for the version of a decision that is rewritten", async () => {
    const { id: itemId, decisions } = itemAt(await secretary.council.meeting({ meetingId }), 1);
    const decisionId = decisions[0]?.id ?? "";
    const call = secretary.agenda.saveDecision({
      requestId: requestId(),
      itemId,
      decisionId,
      verb: "note",
      text: "О",
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
    for (const call of calls) {
      expect(await refusalOf(call)).toMatchObject({
        code: "not_allowed_now",
        message: "Заседание проведено, его повестка не меняется.",
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
