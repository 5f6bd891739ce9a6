import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { tellNews } from "@kedr/services";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import {
  callAs,
  callAsTraining,
  contextOf,
  refusalOf,
  trainingActor,
  type Caller,
} from "./caller.fixture.ts";

const projectId = "TPRJ-HEA-7";

let database: TestDatabase;
let lead: Caller;
let deputy: Caller;
let office: Caller;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  lead = await callAsTraining(database, "LEAD-HEALTH");
  deputy = await callAsTraining(database, "DEPUTY-HEALTH");
  office = await callAsTraining(database, "OFFICE");
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

const countChanges = (): Promise<number> => database.prisma.change.count();
const question = (fields: object = {}) => ({
  requestId: randomUUID(),
  projectId,
  question: "Почему задержана поставка?",
  ...fields,
});
const reply = ({ id, version }: { id: string; version: number }) => ({
  requestId: randomUUID(),
  inquiryId: id,
  version,
  answer: "Поставка ожидается 15.03",
});

describe("inquiry.ask", () => {
  it("asks the lead, who sees it first, and may be taken back", async () => {
    const asked = await deputy.inquiry.ask(question({ dueDate: "2023-03-01" }));
    expect(asked).toMatchObject({
      project: { id: projectId },
      state: "asked",
      askedOn: "2023-03-01",
      dueDate: "2023-03-01",
      origin: "entered",
      canAnswer: false,
      canWithdraw: true,
    });
    const { inquiries } = await lead.inquiry.list({ show: "to_answer" });
    expect(inquiries.find(({ id }) => id === asked.id)).toMatchObject({
      canAnswer: true,
      canWithdraw: false,
    });
    const { toAnswer } = await lead.work.awaiting();
    expect(toAnswer).toBe(inquiries.length);

    const withdrawal = { requestId: randomUUID(), inquiryId: asked.id, version: asked.version };
    expect(await refusalOf(office.inquiry.withdraw(withdrawal))).toMatchObject({
      code: "not_allowed_now",
      message: "Отозвать вопрос может только тот, кто его задал.",
    });
    expect(await deputy.inquiry.withdraw({ ...withdrawal, requestId: randomUUID() })).toMatchObject({
      state: "withdrawn",
    });
    expect((await lead.work.awaiting()).toAnswer).toBe(toAnswer - 1);
  });

  it("applies a repeated sending once", async () => {
    const input = question();
    const first = await office.inquiry.ask(input);
    const changes = await countChanges();
    expect(await office.inquiry.ask(input)).toEqual(first);
    expect(await countChanges()).toBe(changes);
  });

  it("names the field that is wrong, and writes nothing", async () => {
    const changes = await countChanges();
    const refusals = [
      [question({ dueDate: "2023-02-28" }), "invalid_input", "dueDate"],
      [question({ question: " " }), "invalid_input", "question"],
      [question({ projectId: "NOWHERE" }), "not_found", "projectId"],
      [question({ indicatorId: "NOWHERE" }), "not_found", "indicatorId"],
    ] as const;
    for (const [input, code, field] of refusals) {
      expect(await refusalOf(deputy.inquiry.ask(input))).toMatchObject({ code, field });
    }
    expect(await countChanges()).toBe(changes);
  });

  it("is told in the project's history", async () => {
    await deputy.inquiry.ask(question({ question: "Что с приёмкой?" }));
    const { changes } = await reader.project.history({ projectId, limit: 1 });
    expect(changes).toMatchObject([{ entity: "Inquiry", operation: "insert", label: "Что с приёмкой?" }]);
  });

  it.each(["LEAD-HEALTH", "DEPUTY-EDUCATION", "SECRETARY", "MEMBER", "READER"])(
    "is not for %s",
    async (key) => {
      const caller = await callAsTraining(database, key);
      expect(await refusalOf(caller.inquiry.ask(question()))).toMatchObject({ code: "forbidden" });
    },
  );
});

describe("inquiry.answer", () => {
  it("is seen by whoever asked, and settles the question", async () => {
    const asked = await deputy.inquiry.ask(question());
    expect(await lead.inquiry.answer(reply(asked))).toMatchObject({
      state: "answered",
      answer: "Поставка ожидается 15.03",
      answeredOn: "2023-03-01",
      version: 2,
    });
    const { inquiries } = await deputy.inquiry.list({ projectId });
    expect(inquiries.find(({ id }) => id === asked.id)).toMatchObject({
      canWithdraw: false,
      state: "answered",
    });
    expect(await refusalOf(lead.inquiry.answer(reply({ ...asked, version: 2 })))).toMatchObject({
      code: "not_allowed_now",
      message: "На вопрос уже ответили, или он отозван.",
    });
  });

  it("stops whoever has not seen the latest version", async () => {
    const asked = await deputy.inquiry.ask(question());
    const refusal = await refusalOf(lead.inquiry.answer(reply({ ...asked, version: 7 })));
    expect(refusal).toMatchObject({ code: "conflict", current: { question: asked.question, version: 1 } });
  });

  it("is not for whoever asked, and not for others", async () => {
    const own = await office.inquiry.ask(question());
    expect(await refusalOf(office.inquiry.answer(reply(own)))).toMatchObject({ code: "not_allowed_now" });
    for (const key of ["LEAD-EDUCATION", "DEPUTY-HEALTH", "READER"]) {
      const caller = await callAsTraining(database, key);
      expect(await refusalOf(caller.inquiry.answer(reply(own)))).toMatchObject({ code: "forbidden" });
    }
  });
});

describe("the news of a question and its answer", () => {
  const toldTo = async (caller: Caller, id: string): Promise<string[]> => {
    await tellNews(contextOf(database, null));
    const { items } = await caller.notification.list({ limit: 100 });
    return items.flatMap(({ kind, entityId }) => (entityId === id ? kind : []));
  };

  it("reaches the lead, then whoever asked", async () => {
    const asked = await deputy.inquiry.ask(question());
    expect(await toldTo(lead, asked.id)).toEqual(["inquiry_asked"]);
    expect(await toldTo(deputy, asked.id)).toEqual([]);
    await lead.inquiry.answer(reply(asked));
    expect(await toldTo(deputy, asked.id)).toEqual(["inquiry_answered"]);
  });

  it("is kept from whoever does not want it", async () => {
    const none = { requestId: randomUUID(), kind: "inquiry_asked", isShown: false, isMailed: false } as const;
    await lead.notification.savePreference(none);
    const asked = await deputy.inquiry.ask(question());
    expect(await toldTo(lead, asked.id)).toEqual([]);
    await lead.notification.savePreference({ ...none, isShown: true });
    expect(await toldTo(lead, asked.id)).toEqual(["inquiry_asked"]);
  });
});

describe("inquiry.list", () => {
  it("shows the past without a way to change it", async () => {
    const past = await deputy.inquiry.list({ projectId, asOf: "2022-12-20" });
    expect(past.inquiries).toMatchObject([{ id: "TINQ-1", state: "asked", canWithdraw: false }]);
    expect(past.abilities).toEqual({ canAsk: false, canAssign: false, canPropose: false });
    expect((await deputy.inquiry.list({ projectId })).abilities.canAsk).toBe(true);
    expect((await lead.inquiry.list({ projectId })).abilities.canAsk).toBe(false);
  });

  it("is open to every role and closed without one", async () => {
    await expect(reader.inquiry.list({})).resolves.toBeDefined();
    const nobody = { ...(await trainingActor(database, "READER")), roles: [] };
    expect(await refusalOf(callAs(database, nobody).inquiry.list({}))).toMatchObject({ code: "forbidden" });
  });

  it("sends two statements cold and one warm", async () => {
    const caller = await callAsTraining(database, "OFFICE");
    expect(await database.countQueries(() => caller.inquiry.list({ projectId }))).toBe(2);
    expect(await database.countQueries(() => caller.inquiry.list({ projectId }))).toBe(1);
  });
});
