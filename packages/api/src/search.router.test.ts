import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, trainingActor, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

type Question = Parameters<Caller["search"]["find"]>[0];
type Found = Awaited<ReturnType<Caller["search"]["find"]>>;

const find = (query: string, more: Omit<Question, "query"> = {}): Promise<Found> =>
  reader.search.find({ query, ...more });
const idsOf = ({ groups }: Found, kind: string): string[] =>
  groups.filter((group) => group.kind === kind).flatMap(({ hits }) => hits.map(({ id }) => id));
const marked = ({ groups }: Found): string[] => {
  const title = groups[0]?.hits[0]?.title;
  return (title?.marks ?? []).map(({ start, end }) => title?.text.slice(start, end) ?? "");
};

const twins = "PRJ-TRN-1";

describe("search.find", () => {
  it.each([
    ["another form of the words", "цифровой двойник"],
    ["capitals, signs and quotes", "«ЦИФРОВЫЕ»—двойники!"],
    ["beginnings", "цифр двой"],
    ["words in another order, with a preposition", "двойников для цифровых"],
    ["mistakes", "цифравой двойнек"],
    ["the other keyboard layout", "wbahjdjq ldjqybr"],
    ["the code", "prj-trn-1"],
    ["the code without signs", "prj trn 1"],
  ])("finds a project by %s", async (_, query) => {
    expect(idsOf(await find(query), "project")).toEqual([twins]);
  });

  it("marks what was found, and says by which words where it was mistyped", async () => {
    const typed = await find("цифровой двойник");
    expect(marked(typed)).toEqual(["Цифровые", "двойники"]);
    expect(typed.corrections).toEqual([]);
    const mistyped = await find("цифравой двойник");
    expect(marked(mistyped)).toEqual(["Цифровые", "двойники"]);
    expect(mistyped.corrections).toEqual([{ typed: "цифравой", taken: "цифровой" }]);
  });

  it("says in which other text a find has the words", async () => {
    const { groups } = await find("Минцифры", { kinds: ["methodology"] });
    expect(groups[0]?.hits.map(({ matched }) => matched?.field)).toContain("act");
  });

  it.each([
    ["milestone", "система размещена"],
    ["indicator", "электронного документооборота"],
    ["assignment", "график проекта"],
    ["decision", "источниках средств"],
    ["question", "о сроках проекта"],
    ["meeting", "заседание 15 декабря 2022"],
    ["risk", "сведениях смежных систем"],
    ["problem", "ошибки в сведениях"],
    ["body", "департамент цифровой трансформации"],
    ["post", "заместитель губернатора"],
    ["industry", "образование"],
    ["framework", "цифровая зрелость"],
    ["methodology", "методика расчёта"],
  ] as const)("finds a %s", async (kind, query) => {
    const found = await find(query, { kinds: [kind] });
    expect(found.groups.map((group) => group.kind)).toEqual([kind]);
    expect(found.groups[0]?.hits.length).toBeGreaterThan(0);
  });

  it("groups what it finds, no more of a kind than asked for, and tells how many there are", async () => {
    const { groups } = await find("система", { limit: 2 });
    expect(groups.map(({ kind }) => kind)).toEqual(expect.arrayContaining(["project", "milestone", "risk"]));
    for (const { hits, total } of groups) expect(hits.length).toBe(Math.min(2, total));
    expect(groups[0]).toMatchObject({ kind: "project", total: 7, isMore: false });
  });

  it("tells where a find stands", async () => {
    const { groups } = await find("заместитель губернатора № 3", { kinds: ["post"] });
    expect(groups[0]?.hits[0]?.facts).toMatchObject({ term: "acting", isCurator: true, isLead: false });
    const milestone = (await find("система размещена", { kinds: ["milestone"] })).groups[0]?.hits[0];
    expect(milestone?.facts).toMatchObject({ projectName: expect.any(String), date: expect.any(String) });
  });

  it("finds on a past day only what was there, by what it was called then", async () => {
    const query = "подготовить предложения об источниках средств";
    expect(idsOf(await find(query, { kinds: ["decision"] }), "decision")).toHaveLength(1);
    expect(await find(query, { kinds: ["decision"], asOf: "2022-10-01" })).toEqual({
      groups: [],
      corrections: [],
    });
    expect(idsOf(await find("цифровой двойник", { asOf: "2022-12-15" }), "project")).toEqual([twins]);
  });

  it("finds at once what was written, by its new words and their mistakes", async () => {
    const lead = await callAsTraining(database, "LEAD-HEALTH");
    await lead.risk.save({
      requestId: randomUUID(),
      projectId: "TPRJ-HEA-7",
      title: "Кардиорегистратор задерживается на таможне",
      probability: 1,
      impact: 1,
      measure: null,
      ownerPositionId: null,
      dueDate: null,
    });
    expect(idsOf(await find("кардиорегистраторы"), "risk")).toHaveLength(1);
    expect(idsOf(await find("кардиоригистратор"), "risk")).toHaveLength(1);
  });

  it("finds nothing for nothing, and nothing for what nobody wrote", async () => {
    for (const query of ["", "   ", "«»—!", "щщщщщщщщщ"])
      expect(await find(query)).toEqual({ groups: [], corrections: [] });
  });

  it.each([
    "' OR 1=1 --",
    "a & | ! ( ) :* <->",
    "\\ \" ' ` $1 %s {} []",
    "\u0000\u0001\ud800",
    "'цифр':* & !двойник",
    "х".repeat(1000),
    "а б в г д е ё ж з и к л м н о п",
  ])("takes %j for mere words", async (query) => {
    await expect(find(query)).resolves.toHaveProperty("groups");
  });

  it("refuses what is too long, a wrong kind, and a day to come", async () => {
    expect(await refusalOf(find("х".repeat(10_000)))).toMatchObject({
      code: "invalid_input",
      field: "query",
    });
    expect(await refusalOf(find("х", { kinds: ["secret"] as never }))).toMatchObject({ field: "kinds.0" });
    expect(await refusalOf(find("х", { asOf: "2023-03-02" }))).toMatchObject({ field: "asOf" });
  });

  it("tells nothing to an account without a role", async () => {
    const actor = { ...(await trainingActor(database, "READER")), roles: [] };
    const call = callAs(database, actor).search.find({ query: "проект" });
    expect(await refusalOf(call)).toMatchObject({ code: "forbidden" });
  });

  it("asks the database twice, and at most thrice more where the words are mistyped", async () => {
    expect(await database.countQueries(() => find("цифровой двойник"))).toBe(2);
    expect(await database.countQueries(() => find("цифравой двойник"))).toBe(5);
    expect(await database.countQueries(() => find(""))).toBe(0);
  });
});
