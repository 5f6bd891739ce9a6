import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, today, trainingActor, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let office: Caller;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  office = await callAsTraining(database, "OFFICE");
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

const order = (fields: object = {}) => ({
  requestId: randomUUID(),
  title: "Ход цифровой стратегии",
  asOf: today,
  ...fields,
});

describe("publication.preview", () => {
  it("tells what is declared and entered, how much there is, and which files would be written", async () => {
    const preview = await office.publication.preview({ day: today });
    expect(preview).toMatchObject({
      asOf: today,
      isTraining: true,
      counts: { projects: 75, milestones: 750, indicators: 80, industries: 17, industriesNotEntered: 1 },
      overall: { published: { value: 73.6 }, counted: 2, total: 5 },
    });
    const overview = await reader.overview.get({});
    const totals = overview.controlTotals.filter(({ industry }) => industry === null);
    expect(preview.controls).toEqual(
      totals.map(({ subject, declared, entered }) => ({ label: subject, declared, entered })),
    );
    expect(preview.files).toEqual(expect.arrayContaining(["index.html", "strategy.docx", "projects.csv"]));
  });

  it("is of the day asked for", async () => {
    const past = await office.publication.preview({ day: "2022-12-31" });
    expect(past.asOf).toBe("2022-12-31");
    expect(past.overall.published).toBeNull();
    expect(await refusalOf(office.publication.preview({ day: "2023-03-02" }))).toMatchObject({
      code: "invalid_input",
      field: "day",
    });
  });
});

describe("publication.publish", () => {
  it.each([
    [{ title: "   " }, "title", "Поле «Название»: не заполнено."],
    [{ asOf: "2023-03-02" }, "asOf", "Эта дата ещё не наступила."],
    [{ asOf: "2023-02-30" }, "asOf", "Поле «На дату»: такой даты нет, нужна дата вида ГГГГ-ММ-ДД."],
    [
      { corrects: { number: 7, correction: "Суммы" } },
      "corrects.number",
      "Поле «Номер»: публикации с таким номером нет.",
    ],
    [
      { corrects: { number: 7, correction: " " } },
      "corrects.correction",
      "Поле «Что исправлено»: не заполнено.",
    ],
  ])("refuses %j", async (fields, field, message) => {
    expect(await refusalOf(office.publication.publish(order(fields)))).toMatchObject({
      code: "invalid_input",
      field,
      message,
    });
    expect((await reader.publication.list({})).publications).toEqual([]);
  });

  it.each(["READER", "SECRETARY", "MEMBER", "LEAD-HEALTH", "DEPUTY-HEALTH"])(
    "is closed to %s, as its preview is",
    async (key) => {
      const caller = await callAsTraining(database, key);
      expect(await refusalOf(caller.publication.publish(order()))).toMatchObject({ code: "forbidden" });
      expect(await refusalOf(caller.publication.preview({ day: today }))).toMatchObject({
        code: "forbidden",
      });
      expect(await caller.publication.list({})).toEqual({ publications: [], canPublish: false });
    },
  );

  it("is for the administrator too, once for a request, corrected once", { timeout: 120_000 }, async () => {
    const admin = await trainingActor(database, "ADMINISTRATOR");
    const request = order({ note: " " });
    const administrator = callAs(database, admin);
    expect(await administrator.publication.publish(request)).toEqual({ number: 1 });
    expect(await administrator.publication.publish(request)).toEqual({ number: 1 });
    const corrects = { number: 1, correction: "Внесены суммы" };
    expect(await office.publication.publish(order({ corrects }))).toEqual({ number: 2 });
    expect(await refusalOf(office.publication.publish(order({ corrects })))).toMatchObject({
      code: "conflict",
      field: "corrects.number",
      message: "Публикация № 1 уже исправлена публикацией № 2. Исправьте последнюю.",
      current: { number: 2 },
    });
    // Somebody else's key is not an answer to them.
    expect(await refusalOf(office.publication.publish(request))).toMatchObject({ code: "conflict" });
    const { publications, canPublish } = await office.publication.list({});
    expect(canPublish).toBe(true);
    expect(publications).toMatchObject([
      { number: 2, corrects, correctedBy: [], note: null },
      { number: 1, corrects: null, correctedBy: [2], publishedBy: admin.name, publishedOn: today },
    ]);
  });
});

describe("publication.list", () => {
  it("is as it was on an earlier day, and then nobody's to publish", async () => {
    expect(await office.publication.list({ asOf: "2023-02-28" })).toEqual({
      publications: [],
      canPublish: false,
    });
    expect(await refusalOf(reader.publication.list({ asOf: "2023-03-02" }))).toMatchObject({
      code: "invalid_input",
      field: "asOf",
    });
  });
});
