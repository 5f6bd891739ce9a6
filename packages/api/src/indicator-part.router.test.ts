import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BreakdownRow } from "@kedr/domain";
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

const settlements = "TIND-COM-1";
const taught = "TIND-SOC-6";
const december = "2022-12-31";
const february = "2023-02-28";
const requestId = () => randomUUID();
const countChanges = (): Promise<number> => database.prisma.change.count();

type Rows = Parameters<Caller["indicatorPart"]["record"]>[0]["rows"];

const record = (
  input: { indicatorId: string; date: typeof december | typeof february | "2023-03-02"; rows: Rows },
  caller = office,
) => caller.indicatorPart.record({ requestId: requestId(), ...input });

const rowOf = async (indicatorId: string, authorityId: string, date = december): Promise<BreakdownRow> => {
  const { breakdown } = await reader.indicatorPart.get({ indicatorId, date: date as typeof december });
  const found = breakdown.rows.find((row) => row.authorityId === authorityId);
  if (found === undefined) throw new Error(`${authorityId} has not reported`);
  return found;
};

describe("indicatorPart.get", () => {
  it("tells the latest day: 131 of 135, with the total by the indicator's rule", async () => {
    const { breakdown, indicator, municipalities, canEnter } = await reader.indicatorPart.get({
      indicatorId: settlements,
    });
    expect(breakdown).toMatchObject({ date: december, expected: 135, reported: 131, measure: "ratio" });
    expect(breakdown.total).toMatchObject({ rule: "pooled_ratio", count: 131 });
    expect(breakdown.missing[0]?.name).toBe("Муниципальное образование № 17 (учебное)");
    expect(indicator).toMatchObject({ composition: "pooled_ratio", current: { value: 58.9 } });
    expect(municipalities).toHaveLength(135);
    expect(canEnter).toBe(false);
  });

  it("has the four groups of the source, of no printed day", async () => {
    const { breakdown } = await office.indicatorPart.get({ indicatorId: "GOV-3" });
    expect(breakdown).toMatchObject({ date: null, days: [null], expected: null, missing: [] });
    expect(breakdown.total?.result).toBeCloseTo(66.457, 3);
    expect(
      (await office.indicatorPart.get({ indicatorId: "GOV-3", date: null })).breakdown.rows,
    ).toHaveLength(4);
  });

  it("knows on a past day what was known then, and lets nobody enter", async () => {
    const past = await office.indicatorPart.get({ indicatorId: settlements, asOf: "2022-12-15" });
    expect(past).toMatchObject({ canEnter: false, breakdown: { date: "2022-09-30", reported: 135 } });
    expect((await office.indicatorPart.get({ indicatorId: settlements, asOf: today })).canEnter).toBe(true);
    expect(await refusalOf(reader.indicatorPart.get({ indicatorId: "none" }))).toMatchObject({
      code: "not_found",
      field: "indicatorId",
    });
  });

  it("tells the same numbers as the list and the explanation", async () => {
    const { breakdown } = await reader.indicatorPart.get({ indicatorId: settlements });
    const listed = (await reader.indicator.list({})).indicators.find(({ id }) => id === settlements);
    const { explanation } = await reader.indicator.explain({ indicatorId: settlements });
    expect(listed?.computedFromParts).toBe(breakdown.total?.result);
    expect(listed?.breakdown).toMatchObject({ reported: 131, expected: 135, date: december });
    expect(listed?.parts).toEqual([]);
    expect(explanation.groups).toMatchObject({
      arithmetic: { rule: "pooled_ratio", result: breakdown.total?.result },
      bodies: { reported: 131, expected: 135 },
    });
    expect(explanation.fact?.value).toBe(58.9);
  });
});

describe("indicatorPart.record", () => {
  it("stores many bodies of a day at once, and once only", async () => {
    const rows: Rows = [
      { authorityId: "TORG-MUN-8", value: 11 },
      { authorityId: "TORG-MUN-31", value: 9 },
    ];
    const before = await countChanges();
    const input = { requestId: requestId(), indicatorId: taught, date: december, rows } as const;
    const first = await office.indicatorPart.record(input);
    expect(first).toMatchObject({ added: 2, corrected: 0, unchanged: 0 });
    expect(await office.indicatorPart.record(input)).toEqual(first);
    expect(await countChanges()).toBe(before + 2);
    const { breakdown } = await reader.indicatorPart.get({ indicatorId: taught });
    expect(breakdown).toMatchObject({ reported: 132, expected: 135 });
    expect(await rowOf(taught, "TORG-MUN-8")).toMatchObject({ value: 11, origin: "entered", version: 1 });
  });

  it("corrects a figure that is there with its version, and says what is unchanged", async () => {
    const { value, version } = await rowOf(taught, "TORG-MUN-1");
    const corrected = (value ?? 0) + 1;
    const rows = [{ authorityId: "TORG-MUN-1", value: corrected, version }];
    expect(await record({ indicatorId: taught, date: december, rows })).toMatchObject({ corrected: 1 });
    expect(await rowOf(taught, "TORG-MUN-1")).toMatchObject({ value: corrected, version: version + 1 });
    const stale = [{ authorityId: "TORG-MUN-1", value: corrected + 1, version }];
    expect(await refusalOf(record({ indicatorId: taught, date: december, rows: stale }))).toMatchObject({
      code: "conflict",
      current: { value: corrected, version: version + 1 },
    });
    const same = [{ authorityId: "TORG-MUN-1", value: corrected }];
    const changes = await countChanges();
    expect(await record({ indicatorId: taught, date: december, rows: same })).toMatchObject({
      partIds: [],
      unchanged: 1,
    });
    expect(await countChanges()).toBe(changes);
  });

  it("asks of a figure five times its own last, and stores nothing before it is confirmed", async () => {
    const { value } = await rowOf(taught, "TORG-MUN-2");
    const row = { authorityId: "TORG-MUN-2", value: (value ?? 1) * 6 };
    const usual = { authorityId: "TORG-MUN-3", value: (await rowOf(taught, "TORG-MUN-3")).value };
    const changes = await countChanges();
    const refusal = await refusalOf(record({ indicatorId: taught, date: february, rows: [usual, row] }));
    expect(refusal).toMatchObject({
      code: "not_allowed_now",
      current: {
        rows: [{ row: 1, questions: [{ code: "magnitude", previous: { value, date: december } }] }],
      },
    });
    expect(await countChanges()).toBe(changes);
    const rows: Rows = [usual, { ...row, confirmed: ["magnitude"] }];
    expect(await record({ indicatorId: taught, date: february, rows })).toMatchObject({ added: 2 });
  });

  it.each<[string, Parameters<typeof record>[0], object]>([
    [
      "a numerator above its denominator",
      {
        indicatorId: settlements,
        date: february,
        rows: [{ authorityId: "TORG-MUN-1", numerator: 9, denominator: 8 }],
      },
      {
        code: "invalid_input",
        field: "rows.0.numerator",
        message: "Поле «Числитель»: числитель больше знаменателя.",
      },
    ],
    [
      "a value where shares are needed",
      { indicatorId: settlements, date: february, rows: [{ authorityId: "TORG-MUN-1", value: 50 }] },
      { code: "invalid_input", field: "rows.0.numerator" },
    ],
    [
      "a body that is not recorded",
      { indicatorId: taught, date: february, rows: [{ authorityId: "none", value: 5 }] },
      { code: "not_found", field: "rows.0.authorityId" },
    ],
    [
      "a day to come",
      { indicatorId: taught, date: "2023-03-02", rows: [{ authorityId: "TORG-MUN-1", value: 5 }] },
      { code: "invalid_input", field: "date" },
    ],
    [
      "an indicator that is not recorded",
      { indicatorId: "none", date: february, rows: [{ authorityId: "TORG-MUN-1", value: 5 }] },
      { code: "not_found", field: "indicatorId" },
    ],
  ])("refuses %s", async (_case, input, refusal) => {
    expect(await refusalOf(record(input))).toMatchObject(refusal);
  });

  it("keeps groups that are no bodies by their names, and the source's figures as they are", async () => {
    const rows = [{ label: "ОМСУ", numerator: 100, denominator: 135 }];
    await record({ indicatorId: "GOV-3", date: february, rows });
    const { breakdown } = await reader.indicatorPart.get({ indicatorId: "GOV-3" });
    expect(breakdown).toMatchObject({ date: february, days: [february, null], rows: [{ label: "ОМСУ" }] });
    const printed = await reader.indicatorPart.get({ indicatorId: "GOV-3", date: null });
    expect(printed.breakdown.total?.result).toBeCloseTo(66.457, 3);
  });
});

describe("indicatorPart.takeBack", () => {
  it("puts back what one recording stored: the added go, the corrected are as before", async () => {
    const before = await rowOf(taught, "TORG-MUN-5");
    const recordingId = requestId();
    const { partIds } = await office.indicatorPart.record({
      requestId: recordingId,
      indicatorId: taught,
      date: december,
      rows: [
        { authorityId: "TORG-MUN-5", value: (before.value ?? 0) + 2, version: before.version },
        { authorityId: "TORG-MUN-77", value: 10 },
      ],
    });
    const takingBack = { recordingId, partIds };
    await office.indicatorPart.takeBack({ requestId: requestId(), ...takingBack });
    expect((await rowOf(taught, "TORG-MUN-5")).value).toBe(before.value);
    await expect(rowOf(taught, "TORG-MUN-77")).rejects.toThrow("has not reported");
    const again = office.indicatorPart.takeBack({ requestId: requestId(), ...takingBack });
    expect(await refusalOf(again)).toMatchObject({ code: "not_allowed_now" });
  });

  it("refuses what somebody has corrected since, and takes nothing back then", async () => {
    const recordingId = requestId();
    const rows: Rows = [
      { authorityId: "TORG-MUN-104", value: 10 },
      { authorityId: "TORG-MUN-129", value: 12 },
    ];
    const { partIds } = await office.indicatorPart.record({
      requestId: recordingId,
      indicatorId: taught,
      date: december,
      rows,
    });
    await record({
      indicatorId: taught,
      date: december,
      rows: [{ authorityId: "TORG-MUN-129", value: 13, version: 1 }],
    });
    const late = office.indicatorPart.takeBack({ requestId: requestId(), recordingId, partIds });
    expect(await refusalOf(late)).toMatchObject({
      code: "not_allowed_now",
      message: "После сохранения эти значения уже изменили: отменить его нельзя. Исправьте их по одному.",
    });
    expect((await rowOf(taught, "TORG-MUN-104")).value).toBe(10);
  });
});

describe("who may enter figures", () => {
  it("are the office and the administrator", async () => {
    const rows: Rows = [{ authorityId: "TORG-MUN-40", value: 12, confirmed: ["magnitude"] }];
    const writes: ((caller: Caller) => Promise<unknown>)[] = [
      (caller) => record({ indicatorId: taught, date: february, rows }, caller),
      (caller) =>
        caller.indicatorPart.takeBack({ requestId: requestId(), recordingId: requestId(), partIds: ["x"] }),
    ];
    for (const key of ["LEAD-EDUCATION", "DEPUTY-HEALTH", "SECRETARY", "MEMBER", "READER"]) {
      const caller = await callAsTraining(database, key);
      for (const write of writes) expect((await refusalOf(write(caller))).code).toBe("forbidden");
    }
    const administrator = await callAsTraining(database, "ADMINISTRATOR");
    await expect(record({ indicatorId: taught, date: february, rows }, administrator)).resolves.toMatchObject(
      {
        added: 1,
      },
    );
  });
});
