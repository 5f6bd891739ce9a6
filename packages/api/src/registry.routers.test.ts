import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, today, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let office: Caller;
let lead: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  office = await callAsTraining(database, "OFFICE");
  lead = await callAsTraining(database, "LEAD-EDUCATION");
});
afterAll(() => database.close());

const requestId = () => randomUUID();
const countChanges = (): Promise<number> => database.prisma.change.count();
const passport = { kind: "regional", industryId: "IND-EDU" } as const;
const projectsNow = async (): Promise<number> => (await office.overview.get({})).rollUp.projects;

describe("project.create and project.edit", () => {
  it("enter a passport with its ties, and every roll-up counts it", async () => {
    const before = await projectsNow();
    const { id, version } = await office.project.create({
      requestId: requestId(),
      ...passport,
      name: "Цифровой двор",
      performerIds: ["ORG-MFC"],
      systemIds: ["SYS-MS", "SYS-SGO"],
      actIds: ["ACT-1"],
    });
    expect(version).toBe(1);
    expect(await projectsNow()).toBe(before + 1);
    expect((await lead.project.get({ projectId: id })).summary.name).toBe("Цифровой двор");
    const ties = async () =>
      (await database.prisma.projectSystem.findMany({ where: { projectId: id } }))
        .map(({ systemId }) => systemId)
        .toSorted();
    expect(await ties()).toEqual(["SYS-MS", "SYS-SGO"]);

    const edited = { requestId: requestId(), id, version, ...passport, name: "Цифровой двор" };
    await office.project.edit({ ...edited, systemIds: ["SYS-SGO", "SYS-PK"], description: "Описание" });
    expect(await ties()).toEqual(["SYS-PK", "SYS-SGO"]);
    expect(await database.prisma.projectPerformer.count({ where: { projectId: id } })).toBe(1);
    expect(await refusalOf(office.project.edit({ ...edited, requestId: requestId() }))).toMatchObject({
      code: "conflict",
      current: { description: "Описание", version: 2 },
    });
  });

  it("are applied once however often they are sent", async () => {
    const input = { requestId: requestId(), ...passport, name: "Отправлен дважды" };
    const first = await office.project.create(input);
    expect(await office.project.create(input)).toEqual(first);
    expect(await database.prisma.project.count({ where: { name: input.name } })).toBe(1);
  });

  it("are for those who keep the registry, and write nothing otherwise", async () => {
    const before = await countChanges();
    expect(
      await refusalOf(lead.project.create({ requestId: requestId(), ...passport, name: "Чужой" })),
    ).toMatchObject({ code: "forbidden" });
    expect(await countChanges()).toBe(before);
  });

  it("name the field at fault", async () => {
    const before = await countChanges();
    const create = (fields: object) =>
      refusalOf(office.project.create({ requestId: requestId(), ...passport, name: "Новый", ...fields }));
    expect(await create({ industryId: "IND-XXX" })).toMatchObject({
      code: "invalid_input",
      field: "industryId",
      message: "Поле «Отрасль»: такой записи нет или она в архиве.",
    });
    expect(await create({ name: "новый умный ДОМ" })).toMatchObject({ field: "name" });
    expect(await create({ name: " " })).toMatchObject({ field: "name" });
    expect(await create({ startDate: "2023-02-30" })).toMatchObject({ field: "startDate" });
    expect(await countChanges()).toBe(before);
  });
});

describe("project.form", () => {
  it("gives the card with its ties, and what it may name, nothing archived among it", async () => {
    const { id } = await office.project.create({
      requestId: requestId(),
      ...passport,
      name: "С карточкой",
      actIds: ["ACT-17"],
      systemIds: ["SYS-COD"],
    });
    const body = await office.authority.create({
      requestId: requestId(),
      name: "Упразднённый комитет",
      kind: "committee",
      isInstructed: true,
    });
    await office.archive.put({
      requestId: requestId(),
      entity: "Authority",
      ...body,
      reason: "Упразднён",
    });
    const { card, choices } = await office.project.form({ projectId: id });
    expect(card).toMatchObject({
      id,
      version: 1,
      isOfSource: false,
      fields: { name: "С карточкой", actIds: ["ACT-17"], systemIds: ["SYS-COD"], performerIds: [] },
    });
    expect(choices.acts).toContainEqual({ id: "ACT-17", name: "Концепция «Концепция 24/7»" });
    expect(choices.authorities.map(({ name }) => name)).not.toContain("Упразднённый комитет");
    expect((await lead.project.get({ projectId: id })).passport.ties).toEqual({
      performers: [],
      systems: [{ id: "SYS-COD", name: "ЦОДы" }],
      acts: [{ id: "ACT-17", name: "Концепция «Концепция 24/7»" }],
    });
    expect((await office.project.form({ projectId: null })).card).toBeNull();
    expect(await refusalOf(lead.project.form({ projectId: id }))).toMatchObject({ code: "forbidden" });
  });
});

describe("cards of every other kind", () => {
  it("are entered and edited", async () => {
    const body = await office.authority.create({
      requestId: requestId(),
      name: "Комитет по проверке",
      kind: "committee",
      isInstructed: true,
    });
    const post = await office.position.create({
      requestId: requestId(),
      title: "Председатель комитета по проверке",
      authorityId: body.id,
      isHead: true,
    });
    const person = await office.person.create({ requestId: requestId(), name: "Проверка ввода" });
    const { terms } = await office.positionTerm.save({
      requestId: requestId(),
      positionId: post.id,
      state: "held",
      fromDate: today,
      personId: person.id,
    });
    expect(terms).toMatchObject([{ personId: person.id, state: "held" }]);
    const goal = await office.goal.create({
      requestId: requestId(),
      strategyId: "STR",
      number: 6,
      text: "Шестая цель",
    });
    const result = await office.expectedResult.create({
      requestId: requestId(),
      strategyId: "STR",
      number: 15,
      year: 2030,
      text: "Пятнадцатый результат",
      goalIds: [goal.id],
      indicatorIds: ["URB-1"],
    });
    expect(await database.prisma.expectedResultLink.count({ where: { resultId: result.id } })).toBe(2);
    const act = await office.legalAct.create({
      requestId: requestId(),
      kind: "Приказ департамента",
      number: "1",
      goalIds: [goal.id],
    });
    const changed = { requestId: requestId(), id: act.id, version: 1, kind: "Приказ департамента" };
    await office.legalAct.edit({ ...changed, number: "2", goalIds: [] });
    expect(await database.prisma.legalActLink.count({ where: { legalActId: act.id } })).toBe(0);
    await office.informationSystem.create({ requestId: requestId(), name: "Проверочная система" });
    await office.industry.create({
      requestId: requestId(),
      strategyId: "STR",
      name: "Проверочная отрасль",
      listedAs: "regional",
      number: 99,
    });
    await office.planItem.create({
      requestId: requestId(),
      strategyId: "STR",
      year: 2023,
      number: 4,
      title: "Четвёртый пункт",
    });
  });
});

describe("the archive", () => {
  const archive = (fields: { entity: "Project" | "Industry" | "Position"; id: string; version: number }) =>
    office.archive.put({ requestId: requestId(), reason: "Объединён с другим", ...fields });

  it("takes a project out of every count, keeps its past, and gives it back", async () => {
    const before = await projectsNow();
    const found = async () =>
      (await lead.search.find({ query: "в архив и обратно" })).groups.flatMap(({ hits }) =>
        hits.map((hit) => hit.id),
      );
    const { id, version } = await office.project.create({
      requestId: requestId(),
      ...passport,
      name: "В архив и обратно",
    });
    expect(await found()).toEqual([id]);
    await archive({ entity: "Project", id, version });
    expect(await projectsNow()).toBe(before);
    expect(await found()).toEqual([]);
    const archived = async () => (await office.archive.list({})).filter(({ entity }) => entity === "Project");
    expect(await archived()).toMatchObject([{ id, name: "В архив и обратно", reason: "Объединён с другим" }]);
    expect(await refusalOf(archive({ entity: "Project", id, version }))).toMatchObject({
      message: "Запись уже в архиве.",
    });
    expect(
      await refusalOf(
        office.project.edit({ requestId: requestId(), id, version, ...passport, name: "Правка" }),
      ),
    ).toMatchObject({ code: "not_found" });
    const page = await lead.project.get({ projectId: id });
    expect(page.archive).toMatchObject({ reason: "Объединён с другим" });
    expect(page.abilities).toEqual({ canUpdate: false, canComment: false });
    const { changes } = await lead.project.history({ projectId: id, limit: 10 });
    expect(changes).not.toEqual([]);
    await office.archive.restore({ requestId: requestId(), entity: "Project", id });
    expect((await lead.project.get({ projectId: id })).archive).toBeNull();
    expect(await projectsNow()).toBe(before + 1);
    expect(await archived()).toEqual([]);
  });

  it("refuses what is in use, and says by what", async () => {
    const { holders } = await office.archive.check({ entity: "Industry", id: "IND-EDU" });
    expect(holders.length).toBeGreaterThan(0);
    const industry = await database.prisma.industry.findUniqueOrThrow({ where: { id: "IND-EDU" } });
    expect(
      await refusalOf(archive({ entity: "Industry", id: "IND-EDU", version: industry.version })),
    ).toMatchObject({
      code: "not_allowed_now",
      message: expect.stringContaining("запись используют: «"),
    });
  });

  it("removes what was entered by mistake, and only that", async () => {
    const { id, version } = await office.person.create({ requestId: requestId(), name: "По ошибке" });
    await office.archive.remove({ requestId: requestId(), entity: "Person", id, version });
    expect(await database.prisma.person.count({ where: { id } })).toBe(0);
    expect(
      await refusalOf(
        office.archive.remove({ requestId: requestId(), entity: "Goal", id: "SG-1", version: 1 }),
      ),
    ).toMatchObject({ message: expect.stringContaining("на запись ссылаются") });
  });

  it("is kept by those who keep the registry, and read by all", async () => {
    expect(await lead.archive.list({})).toEqual(await office.archive.list({}));
    const refused = [
      lead.archive.check({ entity: "Goal", id: "SG-1" }),
      lead.archive.put({ requestId: requestId(), entity: "Goal", id: "SG-1", version: 1, reason: "Так" }),
      lead.archive.restore({ requestId: requestId(), entity: "Goal", id: "SG-1" }),
      lead.archive.remove({ requestId: requestId(), entity: "Goal", id: "SG-1", version: 1 }),
    ].map(refusalOf);
    for (const answer of await Promise.all(refused)) expect(answer).toMatchObject({ code: "forbidden" });
  });
});
