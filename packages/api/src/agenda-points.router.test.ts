import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MeetingView } from "@kedr/domain";
import { addAttachment, requireMayAttach } from "@kedr/services";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, contextOf, refusalOf, today, trainingActor, type Caller } from "./caller.fixture.ts";

type Question = MeetingView["items"][number];

const requestId = (): string => randomUUID();
const blank = { presenterPositionId: null, presenter: null, minutesAllotted: 5 };

let database: TestDatabase;
let secretary: Caller;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  secretary = await callAsTraining(database, "SECRETARY");
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

const plan = (date: "2023-06-15" | "2023-07-20" = "2023-06-15"): Promise<MeetingView> =>
  secretary.council.planMeeting({ requestId: requestId(), date });

/** A meeting of the test's own with one question. */
async function planned(): Promise<{ meetingId: string; item: Question }> {
  const { id: meetingId } = await plan();
  const item = { requestId: requestId(), meetingId, title: "О сроках", ...blank };
  return { meetingId, item: only(await secretary.agenda.addItem(item)) };
}

const only = ({ items }: MeetingView): Question => {
  const [item, ...more] = items;
  if (item === undefined || more.length > 0) throw new Error("not one question");
  return item;
};

const addressed = (...ids: string[]) =>
  ids.map((value) => ({ kind: "authority" as const, value, dueDate: null }));
const point = (item: Question, fields: object = {}) => ({
  requestId: requestId(),
  itemId: item.id,
  verb: "instruct" as const,
  text: "представить отчёт",
  ...fields,
});

describe("addressees of a point", () => {
  it("are kept in their order, replaced, and left as they are where nothing is said of them", async () => {
    const { item } = await planned();
    const first = only(
      await secretary.agenda.saveDecision(point(item, { addressed: addressed("TORG-HEA", "TORG-FIN") })),
    ).decisions[0];
    expect(first?.addressed.map(({ subjectId }) => subjectId)).toEqual(["TORG-HEA", "TORG-FIN"]);
    const of = { decisionId: first?.id, version: first?.version };
    const kept = only(await secretary.agenda.saveDecision(point(item, { ...of, text: "представить план" })));
    expect(kept.decisions[0]?.addressed).toHaveLength(2);
    const next = { ...of, version: kept.decisions[0]?.version, addressed: addressed("TORG-FIN") };
    const left = only(await secretary.agenda.saveDecision(point(item, next)));
    expect(left.decisions[0]?.addressed.map(({ subjectId }) => subjectId)).toEqual(["TORG-FIN"]);
    const removal = { requestId: requestId(), decisionId: first?.id ?? "" };
    const version = left.decisions[0]?.version ?? 0;
    expect(only(await secretary.agenda.removeDecision({ ...removal, version })).decisions).toEqual([]);
  });

  it("are never municipalities that are instructed, however the verb is changed", async () => {
    const { item } = await planned();
    const municipal = { addressed: addressed("TORG-MUN-1") };
    const refusal = await refusalOf(secretary.agenda.saveDecision(point(item, municipal)));
    expect(refusal).toMatchObject({ code: "invalid_input", field: "addressed" });
    expect(refusal.message).toContain("Муниципальное образование № 1");
    const recommended = only(
      await secretary.agenda.saveDecision(point(item, { ...municipal, verb: "recommend" })),
    ).decisions[0];
    const of = { decisionId: recommended?.id, version: recommended?.version };
    const turned = await refusalOf(secretary.agenda.saveDecision(point(item, of)));
    expect(turned).toMatchObject({ code: "invalid_input", field: "addressed" });
  });

  it("are bodies, posts and classes that there are", async () => {
    const { item } = await planned();
    const none = await refusalOf(
      secretary.agenda.saveDecision(point(item, { addressed: addressed("none") })),
    );
    expect(none).toMatchObject({ code: "not_found", field: "addressed" });
    expect((await refusalOf(reader.agenda.choices())).code).toBe("forbidden");
    const { classes, authorities } = await secretary.agenda.choices();
    expect(authorities.find(({ id }) => id === "TORG-MUN-1")?.isInstructed).toBe(false);
    expect(classes).toMatchObject([{ id: "CLS-1", authorityIds: [], isInstructed: false, slide: 17 }]);
  });
});

describe("classes of addressees", () => {
  it("are made, filled and removed; those of the source keep their names", async () => {
    const body = { name: "Органы с проектами", rule: null };
    const write = { requestId: requestId(), ...body, authorityIds: ["TORG-HEA", "TORG-FIN"] };
    expect((await refusalOf(reader.agenda.saveClass(write))).code).toBe("forbidden");
    const { classes } = await secretary.agenda.saveClass(write);
    const made = classes.find(({ name }) => name === body.name);
    if (made === undefined) throw new Error("not made");
    expect(made.isInstructed).toBe(true);
    const again = await refusalOf(secretary.agenda.saveClass({ ...write, requestId: requestId() }));
    expect(again).toMatchObject({ code: "invalid_input", field: "name" });
    const changed = { ...write, requestId: requestId(), classId: made.id, version: made.version };
    const after = await secretary.agenda.saveClass({ ...changed, authorityIds: ["TORG-FIN"] });
    const narrowed = after.classes.find(({ id }) => id === made.id);
    expect(narrowed?.authorityIds).toEqual(["TORG-FIN"]);
    const stale = await refusalOf(secretary.agenda.saveClass({ ...changed, requestId: requestId() }));
    expect(stale.code).toBe("conflict");
    const { item } = await planned();
    const use = { addressed: [{ kind: "class" as const, value: made.id, dueDate: null }] };
    const used = only(await secretary.agenda.saveDecision(point(item, use))).decisions[0];
    const removal = { classId: made.id, version: narrowed?.version ?? 0 };
    expect((await refusalOf(secretary.agenda.removeClass({ requestId: requestId(), ...removal }))).code).toBe(
      "not_allowed_now",
    );
    const point1 = { decisionId: used?.id ?? "", version: used?.version ?? 0 };
    await secretary.agenda.removeDecision({ requestId: requestId(), ...point1 });
    const gone = await secretary.agenda.removeClass({ requestId: requestId(), ...removal });
    expect(gone.classes.map(({ id }) => id)).toEqual(["CLS-1"]);
    const [source] = gone.classes;
    const ofSource = { classId: "CLS-1", version: source?.version ?? 0 };
    const kept = await refusalOf(secretary.agenda.removeClass({ requestId: requestId(), ...ofSource }));
    expect(kept.code).toBe("not_allowed_now");
  });
});

describe("points", () => {
  it("move within their question, which renumbers the others", async () => {
    const { item } = await planned();
    for (const text of ["первый", "второй", "третий"]) {
      await secretary.agenda.saveDecision(point(item, { text }));
    }
    const { items } = await secretary.council.meeting({ meetingId: (await meetingOf(item)).id });
    const last = items[0]?.decisions.at(-1);
    const move = {
      requestId: requestId(),
      decisionId: last?.id ?? "",
      version: last?.version ?? 0,
      toNumber: 1,
    };
    expect((await refusalOf(reader.agenda.moveDecision(move))).code).toBe("forbidden");
    const moved = only(await secretary.agenda.moveDecision(move)).decisions;
    expect(moved.map(({ text, number }) => [text, number])).toEqual([
      ["третий", 1],
      ["первый", 2],
      ["второй", 3],
    ]);
    const stale = await refusalOf(secretary.agenda.moveDecision({ ...move, requestId: requestId() }));
    expect(stale.code).toBe("conflict");
  });
});

const meetingOf = async ({ id }: Question): Promise<{ id: string }> => {
  const { meetingId } = await database.prisma.agendaItem.findUniqueOrThrow({ where: { id } });
  return { id: meetingId };
};

describe("questions", () => {
  it("have a co-presenter and an industry, which stay where nothing is said of them", async () => {
    const { item } = await planned();
    const edit = {
      requestId: requestId(),
      itemId: item.id,
      version: item.version,
      title: item.title,
      ...blank,
    };
    const more = { coPresenterPositionId: "TPOS-LEAD-FIN", coPresenter: "эксперт", industryId: "IND-EDU" };
    const edited = only(await secretary.agenda.editItem({ ...edit, ...more }));
    expect(edited).toMatchObject({
      coPresenterPosition: { id: "TPOS-LEAD-FIN" },
      coPresenter: "эксперт",
      industry: { id: "IND-EDU" },
    });
    const next = { ...edit, requestId: requestId(), version: edited.version };
    expect(only(await secretary.agenda.editItem(next)).coPresenter).toBe("эксперт");
    const unknown = { ...next, requestId: requestId(), version: edited.version + 1, industryId: "none" };
    expect(await refusalOf(secretary.agenda.editItem(unknown))).toMatchObject({ field: "industryId" });
  });

  it("move to another meeting with their points", async () => {
    const { item, meetingId } = await planned();
    await secretary.agenda.saveDecision(point(item, { addressed: addressed("TORG-HEA") }));
    const { id: otherId } = await plan("2023-07-20");
    const move = { requestId: requestId(), itemId: item.id, version: item.version, meetingId: otherId };
    expect((await refusalOf(reader.agenda.moveItemTo(move))).code).toBe("forbidden");
    const same = { ...move, requestId: requestId(), meetingId };
    expect(await refusalOf(secretary.agenda.moveItemTo(same))).toMatchObject({ field: "meetingId" });
    const held = { ...move, requestId: requestId(), meetingId: "TMTG-2022-12" };
    expect((await refusalOf(secretary.agenda.moveItemTo(held))).code).toBe("not_allowed_now");
    expect((await secretary.agenda.moveItemTo(move)).items).toEqual([]);
    const there = only(await secretary.council.meeting({ meetingId: otherId }));
    expect(there.decisions[0]?.addressed.map(({ subjectId }) => subjectId)).toEqual(["TORG-HEA"]);
  });

  it("that are put off come again as proposed ones, their points wait in the backlog", async () => {
    const { item } = await planned();
    const saved = only(await secretary.agenda.saveDecision(point(item))).decisions[0];
    const putOff = { requestId: requestId(), itemId: item.id, version: item.version };
    expect((await refusalOf(reader.agenda.putOffItem(putOff))).code).toBe("forbidden");
    const meeting = await secretary.agenda.putOffItem(putOff);
    expect(meeting.items).toEqual([]);
    const again = meeting.suggestions.find(({ kind, title }) => kind === "proposed" && title === item.title);
    expect(again?.key).toMatch(/^proposal:/);
    expect((await secretary.council.get({})).backlog.map(({ id }) => id)).toContain(saved?.id);
  });
});

describe("a question that was carried over", () => {
  type Step = "approveAgenda" | "openSession" | "closeSession";
  const take = async (meetingId: string, step: Step) => {
    const { version } = await secretary.council.meeting({ meetingId });
    await secretary.council[step]({ requestId: requestId(), meetingId, version });
  };

  it("is suggested to the next meeting, and comes with copies of the points that were not adopted", async () => {
    const { id: meetingId } = await secretary.council.planMeeting({ requestId: requestId(), date: today });
    const added = { requestId: requestId(), meetingId, title: "О переносе", ...blank };
    const item = only(await secretary.agenda.addItem(added));
    const first = only(await secretary.agenda.saveDecision(point(item, { addressed: addressed("TORG-HEA") })))
      .decisions[0];
    for (const step of ["approveAgenda", "openSession"] as const) await take(meetingId, step);
    const record = { heard: null, spoke: null, startedTime: null, endedTime: null };
    const outcome = { requestId: requestId(), itemId: item.id, version: item.version, ...record };
    await secretary.minutes.recordItem({ ...outcome, outcome: "carried_over" });
    await take(meetingId, "closeSession");

    const { id: nextId, suggestions } = await plan();
    const suggestionKey = `item:${item.id}`;
    expect(suggestions.find(({ key }) => key === suggestionKey)).toMatchObject({ kind: "carried_over" });
    const next = only(
      await secretary.agenda.acceptSuggestion({ requestId: requestId(), meetingId: nextId, suggestionKey }),
    );
    expect(next).toMatchObject({ title: "О переносе", carriedFrom: { meetingId, date: today } });
    expect(next.decisions).toMatchObject([
      { number: 1, text: first?.text, state: "draft", addressed: [{ subjectId: "TORG-HEA" }] },
    ]);
    expect(next.decisions[0]?.id).not.toBe(first?.id);
    const later = await plan("2023-07-20");
    expect(later.suggestions.map(({ key }) => key)).not.toContain(suggestionKey);
  });
});

describe("papers", () => {
  const file = { fileName: "Справка.pdf", contentType: "application/pdf", size: 10, sha256: "p1" };

  it("are the secretary's to add and everybody's to read, and go with their question", async () => {
    const { item } = await planned();
    const owner = { agendaItemId: item.id };
    const as = async (key: string) => ({
      ...contextOf(database, null),
      actor: await trainingActor(database, key),
    });
    await expect(requireMayAttach(await as("READER"), owner)).rejects.toMatchObject({ code: "forbidden" });
    const added = await addAttachment(await as("SECRETARY"), { requestId: requestId(), owner, file });
    expect(await reader.attachment.list(owner)).toEqual({
      files: [added],
      canUpdate: false,
      removableIds: [],
    });
    expect((await secretary.attachment.list(owner)).canUpdate).toBe(true);
    const { id: meetingId } = await meetingOf(item);
    expect(only(await reader.council.meeting({ meetingId })).papers).toEqual([added]);
    const removal = { requestId: requestId(), itemId: item.id, version: item.version };
    expect((await secretary.agenda.removeItem(removal)).items).toEqual([]);
    expect(await database.prisma.attachment.count({ where: { sha256: "p1" } })).toBe(0);
  });

  it("of a settled agenda stay as they are", async () => {
    const [held] = (await secretary.council.meeting({ meetingId: "TMTG-2022-12" })).items;
    const owner = { agendaItemId: held?.id ?? "" };
    expect((await secretary.attachment.list(owner)).canUpdate).toBe(false);
    expect(await refusalOf(secretary.attachment.list({ agendaItemId: "none" }))).toMatchObject({
      field: "agendaItemId",
    });
  });
});
