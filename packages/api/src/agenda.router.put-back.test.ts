import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { MeetingView } from "@kedr/domain";
import { addAttachment } from "@kedr/services";
import { changeRecord, createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, contextOf, refusalOf, trainingActor, type Caller } from "./caller.fixture.ts";

type Question = MeetingView["items"][number];

const key = () => ({ requestId: randomUUID() });
let database: TestDatabase;
let secretary: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  secretary = await callAsTraining(database, "SECRETARY");
});
afterAll(() => database.close());

const plan = (date: "2023-06-15" | "2023-07-20" = "2023-06-15"): Promise<MeetingView> =>
  secretary.council.planMeeting({ ...key(), date });
const titlesOf = ({ items }: MeetingView): string[] => items.map(({ title }) => title);
const questionIn = ({ items }: MeetingView, title: string): Question => {
  const found = items.find((item) => item.title === title);
  if (found === undefined) throw new Error(`no question ${title}`);
  return found;
};

/** A meeting of the test's own with three questions, the second of which has a point. */
async function planned(): Promise<{ meetingId: string; second: Question }> {
  const { id: meetingId } = await plan();
  const blank = { presenterPositionId: null, presenter: null, minutesAllotted: 5 };
  for (const title of ["Первый", "Второй", "Третий"])
    await secretary.agenda.addItem({ ...key(), meetingId, title, ...blank });
  const { id: itemId } = questionIn(await secretary.council.meeting({ meetingId }), "Второй");
  const addressed = [{ kind: "authority" as const, value: "TORG-HEA", dueDate: null }];
  const point = { itemId, verb: "instruct" as const, text: "представить отчёт", addressed };
  const meeting = await secretary.agenda.saveDecision({ ...key(), ...point });
  return { meetingId, second: questionIn(meeting, "Второй") };
}

const putOff = ({ id: itemId, version }: Question) =>
  secretary.agenda.putOffItem({ ...key(), itemId, version });

describe("a question that was put off", () => {
  it("comes back in its place with its points and papers, and waits as a proposal no more", async () => {
    const { second } = await planned();
    const context = { ...contextOf(database, null), actor: await trainingActor(database, "SECRETARY") };
    await addAttachment(context, {
      ...key(),
      owner: { agendaItemId: second.id },
      file: { fileName: "Записка.pdf", contentType: "application/pdf", size: 2048, sha256: "5".repeat(64) },
    });
    const away = await putOff(second);
    expect(titlesOf(away)).toEqual(["Первый", "Третий"]);
    const back = await secretary.agenda.putBackItem({ ...key(), itemId: second.id });
    expect(titlesOf(back)).toEqual(["Первый", "Второй", "Третий"]);
    const item = questionIn(back, "Второй");
    expect(item.decisions).toMatchObject([
      { id: second.decisions[0]?.id, number: 1, addressed: [{ subjectId: "TORG-HEA" }] },
    ]);
    expect(item.papers.map(({ fileName }) => fileName)).toEqual(["Записка.pdf"]);
    expect(back.suggestions.filter(({ kind, title }) => kind === "proposed" && title === "Второй")).toEqual(
      [],
    );
  });

  it("comes back once, and for those who prepare meetings alone", async () => {
    const { second } = await planned();
    const back = { itemId: second.id };
    expect((await refusalOf(secretary.agenda.putBackItem({ ...key(), ...back }))).code).toBe("not_found");
    await putOff(second);
    const member = await callAsTraining(database, "MEMBER");
    expect((await refusalOf(member.agenda.putBackItem({ ...key(), ...back }))).code).toBe("forbidden");
    const once = { ...key(), ...back };
    const answer = await secretary.agenda.putBackItem(once);
    expect(await secretary.agenda.putBackItem(once)).toEqual(answer);
    expect((await refusalOf(secretary.agenda.putBackItem({ ...key(), ...back }))).code).toBe("not_found");
    const { version } = questionIn(answer, "Второй");
    await secretary.agenda.removeItem({ ...key(), itemId: second.id, version });
    expect(await refusalOf(secretary.agenda.putBackItem({ ...key(), ...back }))).toMatchObject({
      code: "not_found",
      field: "itemId",
    });
  });

  it("stays away once another meeting has taken it, or its agenda is settled", async () => {
    const { meetingId, second } = await planned();
    const away = await putOff(second);
    const waiting = away.suggestions.find(
      ({ kind, title }) => kind === "proposed" && title === "Второй",
    )?.key;
    const { id: otherId } = await plan("2023-07-20");
    await secretary.agenda.acceptSuggestion({ ...key(), meetingId: otherId, suggestionKey: waiting ?? "" });
    expect(await refusalOf(secretary.agenda.putBackItem({ ...key(), itemId: second.id }))).toMatchObject({
      code: "not_allowed_now",
      message: "Вопрос или его пункт уже включён в другую повестку или удалён: вернуть вопрос нельзя.",
    });
    await changeRecord(database, "Meeting", { id: meetingId, fields: { state: "agenda_approved" } });
    expect(await refusalOf(secretary.agenda.putBackItem({ ...key(), itemId: second.id }))).toMatchObject({
      message: "Повестка утверждена и больше не меняется.",
    });
  });
});

describe("a question that was moved to another meeting", () => {
  it("is moved back to its place", async () => {
    const { meetingId, second } = await planned();
    const { id: otherId } = await plan("2023-07-20");
    const { id: itemId, version } = second;
    await secretary.agenda.moveItemTo({ ...key(), itemId, version, meetingId: otherId });
    const back = { itemId, version: version + 1, meetingId, toNumber: 2 };
    expect(titlesOf(await secretary.agenda.moveItemTo({ ...key(), ...back }))).toEqual([]);
    const meeting = await secretary.council.meeting({ meetingId });
    expect(titlesOf(meeting)).toEqual(["Первый", "Второй", "Третий"]);
    expect(questionIn(meeting, "Второй").decisions).toHaveLength(1);
  });
});
