import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, type Caller } from "./caller.fixture.ts";

let database: TestDatabase;
let office: Caller;
let reader: Caller;

beforeAll(async () => {
  database = await createTrainingDb();
  office = await callAsTraining(database, "OFFICE");
  reader = await callAsTraining(database, "READER");
});
afterAll(() => database.close());

const requestId = () => randomUUID();
const countChanges = (): Promise<number> => database.prisma.change.count();
const cardOf = (indicatorId: string, caller = reader) => caller.indicator.get({ indicatorId });

const card = {
  name: "Доля заявлений, поданных в электронном виде",
  unit: "%",
  direction: "higher_is_better",
  frequency: "quarter",
  dueDay: 8,
} as const;
const create = (fields: Partial<Parameters<Caller["indicator"]["create"]>[0]> = {}, caller = office) =>
  caller.indicator.create({ requestId: requestId(), ...card, ...fields });

/** The card's fields as read, to be sent back with changes. */
const readFields = async (indicatorId: string) => {
  const { fields, version } = await cardOf(indicatorId);
  return { ...fields, indicatorId, version };
};
const edit = async (indicatorId: string, fields: object, caller = office) =>
  caller.indicator.edit({ requestId: requestId(), ...(await readFields(indicatorId)), ...fields });

const setTargets = async (
  indicatorId: string,
  targets: { year: number | null; value: number }[],
  caller = office,
) => {
  const { targets: known } = await cardOf(indicatorId);
  const read = known.map(({ id, version }) => ({ targetId: id, version }));
  return caller.indicator.setTargets({ requestId: requestId(), indicatorId, targets, read });
};

const setFormula = async (
  indicatorId: string,
  formula: string | null,
  terms: { symbol: string; indicatorId: string }[],
  caller = office,
) => {
  const { version } = await cardOf(indicatorId);
  return caller.indicator.setFormula({ requestId: requestId(), indicatorId, version, formula, terms });
};

const remove = async (indicatorId: string, caller = office) => {
  const { version } = await cardOf(indicatorId);
  return caller.indicator.remove({ requestId: requestId(), indicatorId, version });
};

describe("indicator.get", () => {
  it("has everything of an indicator of the strategy, and of one of another framework", async () => {
    const urban = await cardOf("URB-8");
    expect(urban).toMatchObject({
      indicator: { id: "URB-8", industry: { id: "IND-URB" }, current: { value: 19.8 }, due: null },
      frameworks: [{ id: "FRW-DM", isCounted: true }],
      canAdminister: false,
    });
    const goal = await cardOf("NT-4");
    expect(goal).toMatchObject({
      indicator: { id: "NT-4", unit: "раз", industry: null, current: null },
      fields: { sourceNote: expect.stringContaining("в 4 раза") },
      targets: [{ year: 2030, value: 4, isMovedByRequest: false, origin: "source" }],
      frameworks: [{ id: "FRW-NT" }],
    });
    expect(await refusalOf(cardOf("none"))).toMatchObject({ code: "not_found", field: "indicatorId" });
  });

  it("lets the office change things, on no past day", async () => {
    expect((await cardOf("URB-8", office)).canAdminister).toBe(true);
    const past = await office.indicator.get({ indicatorId: "URB-8", asOf: "2022-12-31" });
    expect(past).toMatchObject({ canAdminister: false, acts: null });
  });
});

describe("indicator.create and indicator.edit", () => {
  it("make a card that the list of the region has, and tell what is due", async () => {
    const before = (await reader.indicator.list({})).indicators.length;
    const input = { requestId: requestId(), ...card };
    const { indicatorId } = await office.indicator.create(input);
    expect(await office.indicator.create(input)).toEqual({ indicatorId });
    const { indicators } = await reader.indicator.list({});
    expect(indicators).toHaveLength(before + 1);
    expect(indicators.at(-1)).toMatchObject({ id: indicatorId, industry: null, origin: "entered" });
    expect(await cardOf(indicatorId)).toMatchObject({
      indicator: {
        due: { toDate: "2022-12-31", dueOn: "2023-01-08", state: "overdue", nextDueOn: "2023-04-08" },
      },
      referrers: [],
    });

    await edit(indicatorId, { name: "Доля электронных заявлений", atRiskBelow: 95, offTrackBelow: 80 });
    expect(await cardOf(indicatorId)).toMatchObject({
      indicator: { name: "Доля электронных заявлений", thresholds: { atRiskBelow: 95, offTrackBelow: 80 } },
      version: 2,
    });
  });

  it("keep what the source prints, and take what it does not say", async () => {
    expect(await refusalOf(edit("URB-7", { name: "Иначе" }))).toMatchObject({
      code: "not_allowed_now",
      message: expect.stringContaining("из опубликованного источника"),
    });
    const { choices } = office.indicator;
    const { authorities, positions } = await choices();
    const responsibleAuthorityId = authorities[0]?.id ?? "";
    const responsiblePositionId = positions[0]?.id ?? "";
    await edit("URB-7", {
      responsibleAuthorityId,
      responsiblePositionId,
      sourceSystem: "ГИС",
      frequency: "year",
    });
    expect(await cardOf("URB-7")).toMatchObject({
      responsibleAuthority: authorities[0],
      responsiblePosition: { name: positions[0]?.name },
      fields: { sourceSystem: "ГИС" },
      indicator: { due: { frequency: "year", state: "entered", dueOn: null } },
    });
  });

  it("send what stands now to whoever has read an older version", async () => {
    const { indicatorId } = await create({ name: "Первое название" });
    const read = await readFields(indicatorId);
    await edit(indicatorId, { name: "Второе название" });
    const late = office.indicator.edit({ requestId: requestId(), ...read, name: "Третье название" });
    expect(await refusalOf(late)).toMatchObject({
      code: "conflict",
      current: { name: "Второе название", version: 2 },
    });
  });

  const refusals: [object, object][] = [
    [{ name: " " }, { code: "invalid_input", field: "name" }],
    [{ unit: undefined }, { code: "invalid_input", field: "unit" }],
    [{ dueDay: 32 }, { code: "invalid_input", field: "dueDay" }],
    [{ frequency: null }, { code: "invalid_input", field: "dueDay" }],
    [{ frequency: "week" }, { code: "invalid_input", field: "frequency" }],
    [
      { minimum: 2, maximum: 1 },
      { code: "invalid_input", field: "maximum" },
    ],
    [{ offTrackBelow: 101 }, { code: "invalid_input", field: "offTrackBelow" }],
    [
      { atRiskBelow: 50, offTrackBelow: 60 },
      { code: "invalid_input", field: "offTrackBelow" },
    ],
    [{ composition: "formula" }, { code: "invalid_input", field: "composition" }],
    [{ industryId: "none" }, { code: "not_found", field: "industryId" }],
    [{ responsibleAuthorityId: "none" }, { code: "not_found", field: "responsibleAuthorityId" }],
    [{ responsiblePositionId: "none" }, { code: "not_found", field: "responsiblePositionId" }],
    [
      { industryId: "IND-SOC", name: "доля мер социальной поддержки, назначаемых без заявления" },
      { code: "invalid_input", field: "name", message: "Поле «Имя»: такой показатель уже есть." },
    ],
  ];
  it.each(refusals)("refuse %o and write nothing", async (fields, refusal) => {
    const changes = await countChanges();
    const said = { name: "Отказ", ...fields };
    expect(await refusalOf(create(said))).toMatchObject(refusal);
    expect(await countChanges()).toBe(changes);
  });
});

describe("indicator.setTargets", () => {
  it("sets a path of years, by which the indicator is measured then", async () => {
    const { indicatorId } = await create({ name: "С целями" });
    await setTargets(indicatorId, [
      { year: 2024, value: 60 },
      { year: 2030, value: 90 },
    ]);
    await setTargets(indicatorId, [
      { year: 2025, value: 70 },
      { year: 2030, value: 95 },
    ]);
    const { targets, indicator } = await cardOf(indicatorId);
    expect(targets).toMatchObject([
      { year: 2025, value: 70, origin: "entered", version: 1 },
      { year: 2030, value: 95, version: 2 },
    ]);
    expect(indicator.target).toMatchObject({ year: 2030, value: 95, basis: "printed" });
  });

  it("leaves the target of projects to their requests, but for the administrator", async () => {
    const linked = "TIND-SOC-1";
    const { targets } = await cardOf(linked);
    expect(targets).toMatchObject([{ year: 2030, isMovedByRequest: true }]);
    const moved = [{ year: 2030, value: 55 }];
    expect(await refusalOf(setTargets(linked, moved))).toMatchObject({
      code: "not_allowed_now",
      message: expect.stringContaining("по запросу руководителя проекта"),
    });
    await setTargets(linked, [
      ...targets.map(({ year, value }) => ({ year, value })),
      { year: 2025, value: 50 },
    ]);
    await setTargets(
      linked,
      [...moved, { year: 2025, value: 50 }],
      await callAsTraining(database, "ADMINISTRATOR"),
    );
    expect((await cardOf(linked)).indicator.target).toMatchObject({ value: 55 });
  });

  it("refuses two targets of a year, and a writer who has not seen them all", async () => {
    const { indicatorId } = await create({ name: "Две цели" });
    const twice = [
      { year: 2030, value: 1 },
      { year: 2030, value: 2 },
    ];
    expect(await refusalOf(setTargets(indicatorId, twice))).toMatchObject({ field: "targets" });
    await setTargets(indicatorId, [{ year: 2030, value: 1 }]);
    const blind = office.indicator.setTargets({ requestId: requestId(), indicatorId, targets: [], read: [] });
    expect(await refusalOf(blind)).toMatchObject({
      code: "conflict",
      current: { targets: [{ year: 2030, value: 1 }] },
    });
  });
});

describe("indicator.setFormula", () => {
  const terms = [
    { symbol: "a", indicatorId: "TIND-SOC-2" },
    { symbol: "b", indicatorId: "TIND-SOC-3" },
  ];

  it("makes the value of others', explained and tried out through the formula", async () => {
    const { indicatorId } = await create({ name: "Составной" });
    await setFormula(indicatorId, "(a + b) / 2", terms);
    const [one, other] = [await cardOf("TIND-SOC-2"), await cardOf("TIND-SOC-3")];
    const mean = ((one.indicator.current?.value ?? 0) + (other.indicator.current?.value ?? 0)) / 2;
    const { indicator, fields, usedIn } = await cardOf(indicatorId);
    expect(indicator.current).toMatchObject({
      kind: "computed",
      value: mean,
      date: "2022-12-31",
      origin: "training",
    });
    expect(fields.composition).toBe("formula");
    expect(usedIn).toEqual([]);
    expect(one.usedIn).toContainEqual({ id: indicatorId, name: "Составной" });
    const { explanation } = await reader.indicator.explain({ indicatorId });
    expect(explanation.formula).toMatchObject({
      value: mean,
      lack: null,
      terms: [{ symbol: "a" }, { symbol: "b" }],
    });
    const tried = await reader.maturity.whatIf({ indicatorId: "TIND-SOC-2", value: 0 });
    expect(tried.composites.find(({ id }) => id === indicatorId)?.value).toEqual({
      before: mean,
      after: (other.indicator.current?.value ?? 0) / 2,
    });
    expect(tried.composites.map(({ id }) => id)).toContain("TIND-REG-1");
    // Nothing of it is stored.
    expect(await database.prisma.indicatorValue.count({ where: { indicatorId } })).toBe(0);

    await setFormula(indicatorId, "a * 2", terms.slice(0, 1));
    expect((await cardOf(indicatorId)).indicator.formula?.terms).toHaveLength(1);
    await setFormula(indicatorId, null, []);
    expect(await cardOf(indicatorId)).toMatchObject({
      indicator: { current: null, formula: null },
      fields: { composition: null },
    });
  });

  const wrong: [string, { symbol: string; indicatorId: string }[], object][] = [
    [
      "a +",
      terms.slice(0, 1),
      { field: "formula", message: "Формула, знак 4: здесь должно стоять число, обозначение или скобка." },
    ],
    [
      "a + c",
      terms.slice(0, 1),
      { field: "formula", message: expect.stringContaining("знак 5: обозначение «c»") },
    ],
    ["a", terms, { field: "formula", message: expect.stringContaining("«b» внесено") }],
    ["", [], { field: "formula", message: "Напишите формулу." }],
    ["a + a", [{ symbol: "a", indicatorId: "none" }], { code: "not_found", field: "terms.0.indicatorId" }],
    ["a", [{ symbol: "1a", indicatorId: "URB-8" }], { field: "terms.0.symbol" }],
    ["a", [...terms.slice(0, 1), ...terms.slice(0, 1)], { field: "terms" }],
  ];
  it.each(wrong)("refuses «%s» in the reader's words", async (formula, said, refusal) => {
    expect(await refusalOf(setFormula("TIND-SOC-6", formula, said))).toMatchObject(refusal);
  });

  it("refuses a circle and names it", async () => {
    const { indicatorId } = await create({ name: "В круге" });
    await setFormula(indicatorId, "x + 1", [{ symbol: "x", indicatorId: "TIND-SOC-6" }]);
    const refusal = await refusalOf(setFormula("TIND-SOC-6", "y", [{ symbol: "y", indicatorId }]));
    expect(refusal.message).toMatch(/^Формула возвращается к самому показателю: .*→ «В круге» →/);
    await setFormula(indicatorId, null, []);
  });
});

describe("indicator.remove", () => {
  it("takes away what nothing speaks of, with its targets and formula", async () => {
    const { indicatorId } = await create({ name: "Лишний" });
    await setTargets(indicatorId, [{ year: 2030, value: 1 }]);
    await setFormula(indicatorId, "a", [{ symbol: "a", indicatorId: "URB-8" }]);
    await remove(indicatorId);
    expect(await refusalOf(cardOf(indicatorId))).toMatchObject({ code: "not_found" });
  });

  it("says what speaks of it, and takes none of the source away", async () => {
    const refusal = await refusalOf(remove("TIND-SOC-2"));
    expect(refusal).toMatchObject({
      code: "not_allowed_now",
      current: {
        referrers: [
          { kind: "values" },
          { kind: "methodologies" },
          { kind: "formulas", count: 1 },
          { kind: "projects" },
        ],
      },
    });
    expect((await refusalOf(remove("NT-4"))).message).toContain("из опубликованного источника");
  });
});

describe("who may write", () => {
  it("are the office and the administrator", async () => {
    const writes: ((caller: Caller) => Promise<unknown>)[] = [
      (caller) => create({ name: "Чужой" }, caller),
      (caller) => edit("URB-8", { sourceSystem: "ГИС" }, caller),
      (caller) => setTargets("URB-8", [], caller),
      (caller) => setFormula("URB-8", null, [], caller),
      (caller) => remove("URB-8", caller),
      (caller) => caller.indicator.choices(),
    ];
    for (const key of ["LEAD-EDUCATION", "DEPUTY-HEALTH", "SECRETARY", "MEMBER", "READER"]) {
      const caller = await callAsTraining(database, key);
      for (const write of writes) expect((await refusalOf(write(caller))).code).toBe("forbidden");
    }
    const administrator = await callAsTraining(database, "ADMINISTRATOR");
    await expect(edit("URB-8", { sourceSystem: "ГИС" }, administrator)).resolves.toEqual({
      indicatorId: "URB-8",
    });
  });
});
