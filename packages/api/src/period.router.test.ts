import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Actor, CountedPeriod } from "@kedr/domain";
import { createTestDb, createTrainingDb, type TestDatabase } from "@kedr/testing";
import { callAs, callAsTraining, refusalOf, today, trainingActor, type Caller } from "./caller.fixture.ts";
import { submissionOf } from "./report.fixture.ts";

let database: TestDatabase;
let office: Caller;
let lead: Caller;
let officeActor: Actor;

beforeAll(async () => {
  database = await createTrainingDb();
  officeActor = await trainingActor(database, "OFFICE");
  office = callAs(database, officeActor);
  lead = await callAsTraining(database, "LEAD-HEALTH");
});
afterAll(() => database.close());

const periodOf = async (caller: Caller, id: string): Promise<CountedPeriod> => {
  const { periods } = await caller.period.list({});
  const found = periods.find((period) => period.id === id);
  if (found === undefined) throw new Error(`no period ${id}`);
  return found;
};

const writeOn = ({ id, version }: CountedPeriod) => ({
  requestId: randomUUID(),
  periodId: id,
  version,
  reason: "Исправление отчётов.",
});

describe("period.list", () => {
  it("gives months and quarters, latest first, with how far the reporting has come", async () => {
    const { periods, canAdminister } = await office.period.list({});
    expect(canAdminister).toBe(true);
    expect(periods.slice(0, 4).map(({ id, state }) => `${id} ${state}`)).toEqual([
      "PERIOD-2023-04 planned",
      "PERIOD-2023-Q2 planned",
      "PERIOD-2023-03 planned",
      "PERIOD-2023-02 open",
    ]);
    const { counts } = await periodOf(office, "PERIOD-2023-02");
    expect(counts).toMatchObject({ expected: 75, returned: 2, accepted: 0 });
    expect(counts.submitted + counts.returned + counts.missing).toBe(75);
    expect((await lead.period.list({})).canAdminister).toBe(false);
    const past = await office.period.list({ asOf: "2023-02-28" });
    expect(past.periods.map(({ id }) => id)).not.toContain("PERIOD-2023-04");
    expect(past.canAdminister).toBe(false);
  });

  it("knows the periods of a portfolio in which the schedule has not run yet", async () => {
    const empty = await createTestDb();
    const { periods } = await callAs(empty, officeActor).period.list({});
    expect(periods.filter(({ state }) => state === "open").map(({ id }) => id)).toEqual(["PERIOD-2023-02"]);
    expect(await empty.prisma.reportingPeriod.count()).toBe(0);
    await empty.close();
  });
});

describe("period.reopen", () => {
  it("lets reports of a closed month in again until that day, and says why and by whom", async () => {
    const projectId = "TPRJ-CON-3";
    const december = await periodOf(office, "PERIOD-2022-12");
    const reopening = { ...writeOn(december), until: "2023-03-03" } as const;
    const { periods } = await office.period.reopen(reopening);
    expect(periods.find(({ id }) => id === december.id)).toMatchObject({
      state: "open",
      lastDay: "2023-03-03",
      reopened: { until: "2023-03-03", reason: "Исправление отчётов.", by: officeActor.name },
      version: december.version + 1,
    });
    const desk = await office.report.prepare({ projectId, periodId: december.id });
    expect(desk).toMatchObject({ report: { state: "returned" }, canSubmit: true });
    const answer = await office.report.submit(submissionOf(desk));
    expect(answer.report).toMatchObject({ state: "submitted", periodStart: "2022-12-01" });
    // The current month stays the one to report on.
    expect((await office.report.prepare({ projectId })).period?.id).toBe("PERIOD-2023-02");
  });

  it("refuses an open period, a day that has passed, an old version, and no reason", async () => {
    const open = await periodOf(office, "PERIOD-2023-02");
    const closed = await periodOf(office, "PERIOD-2023-01");
    const refusals = [
      [{ ...writeOn(open), until: "2023-03-20" }, { code: "not_allowed_now" }],
      [
        { ...writeOn(closed), until: "2023-02-28" },
        { code: "invalid_input", field: "until" },
      ],
      [{ ...writeOn(closed), until: today, version: closed.version + 1 }, { code: "conflict" }],
      [
        { ...writeOn(closed), until: today, reason: " " },
        { code: "invalid_input", field: "reason" },
      ],
      [
        { ...writeOn(closed), until: today, periodId: "none" },
        { code: "not_found", field: "periodId" },
      ],
    ] as const;
    for (const [input, refusal] of refusals) {
      expect(await refusalOf(office.period.reopen(input))).toMatchObject(refusal);
    }
  });
});

describe("whoever does not keep the registry", () => {
  it("sees the periods and administers none", async () => {
    const february = await periodOf(lead, "PERIOD-2023-02");
    const monthly = { kind: "month", isEnabled: true, opensDaysBefore: 1, dueDay: 3, closesDay: 7 } as const;
    for (const key of ["LEAD-HEALTH", "DEPUTY-HEALTH", "SECRETARY", "READER"]) {
      const caller = await callAsTraining(database, key);
      const calls = [
        caller.period.reopen({ ...writeOn(february), until: today }),
        caller.period.close(writeOn(february)),
        caller.period.settings(),
        caller.period.saveSettings({ requestId: randomUUID(), version: 2, ...monthly }),
      ];
      for (const refusal of await Promise.all(calls.map(refusalOf))) {
        expect(refusal).toMatchObject({ code: "forbidden" });
      }
    }
  });
});

describe("period.saveSettings", () => {
  const monthly = { kind: "month", isEnabled: true, opensDaysBefore: 1, dueDay: 3, closesDay: 7 } as const;

  it("refuses a close before the due day, days that not every month has, and an old version", async () => {
    const saving = { requestId: randomUUID(), version: 2, ...monthly };
    const refusals = [
      [
        { ...saving, closesDay: 2 },
        { code: "invalid_input", field: "closesDay" },
      ],
      [
        { ...saving, closesDay: 29 },
        { code: "invalid_input", field: "closesDay" },
      ],
      [
        { ...saving, version: 1 },
        { code: "conflict", current: { version: 2, dueDay: 5 } },
      ],
    ] as const;
    for (const [input, refusal] of refusals) {
      expect(await refusalOf(office.period.saveSettings(input))).toMatchObject(refusal);
    }
  });

  it("holds for periods made from now on, not for those that are there", async () => {
    const { settings } = await office.period.settings();
    expect(settings).toMatchObject([
      { kind: "month", opensDaysBefore: 3, dueDay: 5, closesDay: 10, version: 2 },
      { kind: "quarter", dueDay: 8, closesDay: 15, version: 1 },
    ]);
    const saving = { requestId: randomUUID(), version: 2, ...monthly };
    const saved = await office.period.saveSettings(saving);
    expect(saved.settings[0]).toEqual({ ...monthly, version: 3 });
    expect(await periodOf(office, "PERIOD-2023-04")).toMatchObject({ dueOn: "2023-05-05" });
    const inApril = { today: "2023-04-01", now: "2023-04-01T05:00:00.000Z" } as const;
    const officeThen = callAs(database, officeActor, inApril);
    expect(await periodOf(officeThen, "PERIOD-2023-05")).toMatchObject({
      opensOn: "2023-05-30",
      dueOn: "2023-06-03",
      lastDay: "2023-06-07",
    });
  });

  it("is set for the first time where nothing is set yet", async () => {
    const empty = await createTestDb();
    const caller = callAs(empty, officeActor);
    expect((await caller.period.settings()).settings[0]).toMatchObject({ dueDay: 5, version: 0 });
    const off = { ...monthly, isEnabled: false, requestId: randomUUID(), version: 0 };
    expect((await caller.period.saveSettings(off)).settings[0]).toMatchObject({ version: 1 });
    const { periods } = await caller.period.list({});
    expect(periods.filter(({ kind }) => kind === "month")).toEqual([]);
    await empty.close();
  });
});

describe("period.close", () => {
  it("ends a window that was opened again, and can be opened once more", async () => {
    const january = await periodOf(office, "PERIOD-2023-01");
    await office.period.reopen({ ...writeOn(january), until: "2023-03-31" });
    await office.period.close(writeOn(await periodOf(office, january.id)));
    const closed = await periodOf(office, january.id);
    expect(closed).toMatchObject({ state: "closed", lastDay: "2023-02-28" });
    await office.period.reopen({ ...writeOn(closed), until: today });
    expect((await periodOf(office, january.id)).state).toBe("open");
  });

  it("refuses what is planned or closed", async () => {
    for (const id of ["PERIOD-2023-03", "PERIOD-2022-11"]) {
      const refusal = await refusalOf(office.period.close(writeOn(await periodOf(office, id))));
      expect(refusal).toMatchObject({ code: "not_allowed_now" });
    }
  });

  it("ends the window yesterday: what is under way is taken no more", async () => {
    const desk = await lead.report.prepare({ projectId: "TPRJ-HEA-3" });
    const february = await periodOf(office, "PERIOD-2023-02");
    const { periods } = await office.period.close(writeOn(february));
    expect(periods.find(({ id }) => id === february.id)).toMatchObject({
      state: "closed",
      lastDay: "2023-02-28",
      dueOn: "2023-03-05",
      closedEarly: { reason: "Исправление отчётов.", by: officeActor.name },
    });
    expect(await refusalOf(lead.report.submit(submissionOf(desk)))).toMatchObject({
      code: "not_allowed_now",
      message: "Период сейчас не открыт: отчёты за него не принимаются.",
    });
    const after = await lead.report.prepare({ projectId: "TPRJ-HEA-3", periodId: february.id });
    expect(after).toMatchObject({ canSubmit: false, obstacle: "period_not_open" });
  });
});
