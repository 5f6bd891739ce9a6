import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { IndicatorView } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAsTraining, refusalOf, today, type Caller } from "./caller.fixture.ts";

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
const indicatorOf = async (id: string): Promise<IndicatorView> => {
  const found = (await reader.indicator.list({})).indicators.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no indicator ${id}`);
  return found;
};
const valueOf = async (indicatorId: string, valueId: string) => {
  const found = (await indicatorOf(indicatorId)).values.find(({ id }) => id === valueId);
  if (found === undefined) throw new Error(`no value ${valueId}`);
  return found;
};

/** What the source tells of EDU-2: 31.3 on 1 January 2023. */
const february = { indicatorId: "EDU-2", kind: "published", date: "2023-02-28" } as const;
const save = (values: Parameters<Caller["indicatorValue"]["saveMany"]>[0]["values"], caller = office) =>
  caller.indicatorValue.saveMany({ requestId: requestId(), values });
const savedIn = async (...row: Parameters<typeof save>[0]): Promise<string> =>
  (await save(row)).valueIds[0] ?? "";

describe("indicatorValue.saveMany", () => {
  it("asks of a value out of proportion, writes nothing, and stores it once confirmed; it then counts", async () => {
    const changes = await countChanges();
    const slip = { ...february, value: 3.13, sourceDocument: "Доклад, с. 12", sourceSlide: 12 };
    const usual = { ...february, indicatorId: "EDU-5", value: 100 };
    expect(await refusalOf(save([usual, slip]))).toEqual({
      code: "not_allowed_now",
      message: "Значения не сохранены: подтвердите или исправьте те, что вызывают вопросы.",
      current: {
        rows: [
          {
            row: 1,
            questions: [
              {
                code: "decimal_slip",
                factor: 0.1,
                previous: { value: 31.3, date: "2023-01-01", year: null },
              },
            ],
          },
        ],
      },
    });
    expect(await countChanges()).toBe(changes);
    const { valueIds } = await save([usual, { ...slip, confirmed: ["decimal_slip"] }]);
    expect(await countChanges()).toBe(changes + 2);
    const { current, values } = await indicatorOf("EDU-2");
    expect(current).toMatchObject({
      id: valueIds[1],
      value: 3.13,
      origin: "entered",
      provenance: { document: "Доклад, с. 12", slide: 12 },
    });
    expect(values.filter(({ value }) => value === 31.3)).toHaveLength(1);
  });

  it("compares rows with the rows of earlier days sent along", async () => {
    const rows = (["2022-01-31", "2022-02-28"] as const).map((date, index) => ({
      ...february,
      indicatorId: "GOV-2",
      date,
      value: index === 0 ? 80 : 8,
    }));
    const { current } = await refusalOf(save(rows));
    expect(current).toMatchObject({
      rows: [{ row: 1, questions: [{ code: "decimal_slip", previous: { value: 80, date: "2022-01-31" } }] }],
    });
  });

  it("gives a retry the same answer and changes nothing more", async () => {
    const input = { requestId: requestId(), values: [{ ...february, indicatorId: "EDU-1", value: 100 }] };
    const first = await office.indicatorValue.saveMany(input);
    const changes = await countChanges();
    expect(await office.indicatorValue.saveMany(input)).toEqual(first);
    expect(await countChanges()).toBe(changes);
  });

  const refusals: [string, object, object][] = [
    ["a day still to come", { date: "2023-03-02" }, { code: "invalid_input", field: "values.1.date" }],
    ["a year still to come", { date: null, year: 2024 }, { code: "invalid_input", field: "values.1.date" }],
    ["a day and a year at once", { year: 2023 }, { code: "invalid_input", field: "values.1.date" }],
    ["neither day nor year", { date: null }, { code: "invalid_input", field: "values.1.date" }],
    ["an indicator unknown", { indicatorId: "none" }, { code: "not_found", field: "values.1.indicatorId" }],
    [
      "a methodology unknown",
      { methodologyId: "none" },
      { code: "not_found", field: "values.1.methodologyId" },
    ],
    [
      "a methodology that the indicator is no member of",
      { methodologyId: "MET-IMP" },
      { code: "not_found", field: "values.1.methodologyId" },
    ],
    ["a value told in a report", { kind: "reported" }, { code: "invalid_input", field: "values.1.kind" }],
    ["two values of one time", { indicatorId: "EDU-4" }, { code: "invalid_input", field: "values" }],
  ];
  it.each(refusals)("refuses %s and stores no other row either", async (_case, fields, refusal) => {
    const changes = await countChanges();
    const row = { ...february, indicatorId: "EDU-4", value: 98.6 };
    const wrong = { ...row, indicatorId: "EDU-3", ...fields };
    expect(await refusalOf(save([row, wrong]))).toMatchObject(refusal);
    expect(await countChanges()).toBe(changes);
  });

  it("stores a value of a year, a baseline, and one under a methodology named", async () => {
    const id = await savedIn({
      indicatorId: "GOV-3",
      kind: "estimate",
      role: "baseline",
      value: 40,
      date: null,
      year: 2020,
      methodologyId: "MET-1",
    });
    expect(await valueOf("GOV-3", id)).toMatchObject({ role: "baseline", year: 2020, date: null, value: 40 });
  });
});

describe("indicatorValue.entry", () => {
  it("offers the versions that an indicator is a member of, the latest first", async () => {
    const { indicators } = await office.indicatorValue.entry({});
    const versionsOf = (id: string) =>
      indicators.find((one) => one.id === id)?.methodologies.map((version) => version.id);
    expect(versionsOf("EDU-1")).toEqual(["MET-1"]);
    expect(versionsOf("TIND-SOC-1")).toEqual(["TMET-REG-2", "TMET-REG-1"]);
    expect(versionsOf("TIND-HEA-1")).toEqual([]);
  });
});

describe("indicatorValue.correct", () => {
  it("puts a new value in the place of the old one, which stays and counts no more; again and again", async () => {
    const { current: wrong } = await indicatorOf("URB-4");
    if (wrong === null) throw new Error("URB-4 has no value");
    const correcting = {
      requestId: requestId(),
      valueId: wrong.id,
      version: wrong.version,
      reason: "описка",
    };
    const { valueId } = await office.indicatorValue.correct({ ...correcting, value: 43.2 });
    const after = await indicatorOf("URB-4");
    expect(after.current).toMatchObject({
      id: valueId,
      value: 43.2,
      date: wrong.date,
      correctsId: wrong.id,
      correction: "описка",
      correctedBy: null,
    });
    expect(await valueOf("URB-4", wrong.id)).toMatchObject({ value: 42.3, correctedBy: valueId });
    expect(after.disagreements).toEqual([]);
    const again = await office.indicatorValue.correct({
      ...correcting,
      requestId: requestId(),
      valueId,
      version: 1,
      value: 43.3,
    });
    expect((await indicatorOf("URB-4")).current).toMatchObject({ id: again.valueId, value: 43.3 });
    const twice = office.indicatorValue.correct({ ...correcting, requestId: requestId(), value: 44 });
    expect((await refusalOf(twice)).message).toBe(
      "Это значение уже исправлено. Исправьте то, которое его заменило.",
    );
  });

  it("asks of a correction what it asks of any value, and refuses one that corrects nothing", async () => {
    const { current } = await indicatorOf("URB-5");
    const correcting = {
      valueId: current?.id ?? "",
      version: current?.version ?? 1,
      reason: "описка",
    };
    const outOfRange = { ...correcting, requestId: requestId(), value: 101 };
    expect(await refusalOf(office.indicatorValue.correct(outOfRange))).toMatchObject({
      code: "not_allowed_now",
      current: { rows: [{ row: 0, questions: [{ code: "out_of_range" }] }] },
    });
    const same = { ...correcting, requestId: requestId(), value: current?.value ?? 0 };
    expect(await refusalOf(office.indicatorValue.correct(same))).toMatchObject({
      code: "invalid_input",
      field: "value",
    });
    const stale = { ...correcting, requestId: requestId(), value: 66, version: 7 };
    expect(await refusalOf(office.indicatorValue.correct(stale))).toMatchObject({ code: "conflict" });
  });
});

describe("indicatorValue.choose", () => {
  it("lets the chosen of two sources count with its reason, until the choice is taken back", async () => {
    const printed = (await indicatorOf("EDU-4")).current;
    const other = { indicatorId: "EDU-4", kind: "computed", date: "2023-01-01" } as const;
    const id = await savedIn({ ...other, value: 97, confirmed: ["worse_than_ever", "disagrees"] });
    const disagreeing = await indicatorOf("EDU-4");
    expect(disagreeing.current?.id).toBe(printed?.id);
    expect(disagreeing.disagreements).toMatchObject([
      { difference: 1.5, values: [{ value: 98.5 }, { value: 97 }] },
    ]);
    expect((await reader.indicatorValue.entry({})).disagreements).toMatchObject([
      { indicator: { id: "EDU-4" } },
    ]);

    const read = { valueId: id, version: 1 };
    await office.indicatorValue.choose({ requestId: requestId(), ...read, reason: "по первичным данным" });
    expect((await indicatorOf("EDU-4")).current).toMatchObject({
      id,
      isChosen: true,
      choiceReason: "по первичным данным",
    });
    const choosePrinted = {
      requestId: requestId(),
      valueId: printed?.id ?? "",
      version: printed?.version ?? 1,
    };
    await office.indicatorValue.choose({ ...choosePrinted, reason: "по источнику" });
    expect(await valueOf("EDU-4", id)).toMatchObject({ isChosen: false, choiceReason: null });
    await office.indicatorValue.unchoose({
      requestId: requestId(),
      valueId: printed?.id ?? "",
      version: (printed?.version ?? 1) + 1,
    });
    expect((await indicatorOf("EDU-4")).values.filter(({ isChosen }) => isChosen)).toEqual([]);
  });

  it("refuses where nothing disagrees, and to take back a choice that nobody made", async () => {
    const { current } = await indicatorOf("URB-6");
    const read = { valueId: current?.id ?? "", version: current?.version ?? 1 };
    expect(
      await refusalOf(office.indicatorValue.choose({ requestId: requestId(), ...read, reason: "так" })),
    ).toMatchObject({ code: "not_allowed_now" });
    expect(
      await refusalOf(office.indicatorValue.unchoose({ requestId: requestId(), ...read })),
    ).toMatchObject({ code: "not_allowed_now", message: "Это значение не было выбрано." });
  });
});

describe("indicatorValue.entry", () => {
  it("has all indicators with the values that count, and tells what was due", async () => {
    const { indicators, quarterEnd, frameworks, canEnter } = await office.indicatorValue.entry({});
    expect(quarterEnd).toBe("2022-12-31");
    expect(indicators.length).toBeGreaterThan(80);
    expect(frameworks.map(({ id }) => id)).toContain("FRW-DM");
    expect(canEnter).toBe(true);
    const withoutQuarter = indicators.find(({ id }) => id === "TIND-TUR-4");
    expect(withoutQuarter).toMatchObject({ isDue: true, industry: { name: "Туризм" } });
    expect(withoutQuarter?.values.map(({ date }) => date)).not.toContain(quarterEnd);
    expect(indicators.find(({ id }) => id === "TIND-TUR-1")?.isDue).toBe(false);
  });

  it("is for reading alone to others, and on a past day", async () => {
    expect((await reader.indicatorValue.entry({})).canEnter).toBe(false);
    expect((await office.indicatorValue.entry({ asOf: "2022-12-31" })).canEnter).toBe(false);
    expect((await office.indicatorValue.entry({ asOf: today })).canEnter).toBe(true);
  });
});

describe("indicatorValue.authors", () => {
  it("tells who entered each value and when, loaded ones as such", async () => {
    const id = await savedIn({ indicatorId: "URB-7", kind: "published", date: "2023-02-27", value: 100 });
    const { authors } = await reader.indicatorValue.authors({ indicatorId: "URB-7" });
    expect(authors.find(({ valueId }) => valueId === id)).toEqual({
      valueId: id,
      by: expect.stringContaining("офис"),
      at: "2023-03-01T05:00:00.000Z",
      isImported: false,
    });
    expect(authors.find(({ valueId }) => valueId === "URB-7-CURRENT")?.isImported).toBe(true);
    const past = await reader.indicatorValue.authors({ indicatorId: "URB-7", asOf: "2023-02-28" });
    expect(past.authors.map(({ valueId }) => valueId)).not.toContain(id);
    expect(await refusalOf(reader.indicatorValue.authors({ indicatorId: "none" }))).toMatchObject({
      code: "not_found",
    });
  });
});

describe("who may write", () => {
  it("are the office and the administrator", async () => {
    const { current } = await indicatorOf("URB-8");
    const read = { valueId: current?.id ?? "", version: current?.version ?? 1 };
    const writes: ((caller: Caller) => Promise<unknown>)[] = [
      (caller) => save([{ ...february, indicatorId: "URB-8", value: 20 }], caller),
      (caller) =>
        caller.indicatorValue.correct({ requestId: requestId(), ...read, value: 20, reason: "описка" }),
      (caller) => caller.indicatorValue.choose({ requestId: requestId(), ...read, reason: "так" }),
      (caller) => caller.indicatorValue.unchoose({ requestId: requestId(), ...read }),
    ];
    for (const key of ["LEAD-EDUCATION", "DEPUTY-HEALTH", "SECRETARY", "MEMBER", "READER"]) {
      const caller = await callAsTraining(database, key);
      for (const write of writes) expect((await refusalOf(write(caller))).code).toBe("forbidden");
    }
    const administrator = await callAsTraining(database, "ADMINISTRATOR");
    await expect(
      save([{ ...february, indicatorId: "URB-8", value: 20 }], administrator),
    ).resolves.toBeDefined();
  });
});
