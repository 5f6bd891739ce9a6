import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { insertRecords, write } from "@kedr/db";
import { plainValue, type CalendarDate } from "@kedr/domain";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { createPortfolioReader } from "../portfolio-reader.ts";
import { runDueWork } from "../schedule/run-due-work.ts";
import type { Letter } from "./mailer.ts";

const lead = { id: "TACC-LEAD-HEALTH", email: "lead-health@training.invalid" };

let database: TestDatabase;
let letters: Letter[];

beforeEach(async () => {
  database = await createTrainingDb();
  letters = [];
});
afterEach(() => database.close());

/** The morning of a day, by a server that has just been started. */
const morningOf = (today: CalendarDate) =>
  runDueWork({
    database,
    portfolios: createPortfolioReader(database),
    today,
    newId: randomUUID,
    isMorning: true,
    mailer: {
      send: (letter) => {
        letters.push(letter);
        return Promise.resolve(true);
      },
    },
    address: "https://kedr.example",
    now: `${today}T02:00:00.000Z`,
  });

/** What the lead was told of values of indicators. */
const toldOfValues = () =>
  database.prisma.notification.findMany({
    where: { accountId: lead.id, entity: "Indicator" },
    select: { kind: true, entityId: true, projectId: true, day: true },
    orderBy: [{ day: "asc" }, { entityId: "asc" }],
  });

const tellValues = (indicatorIds: readonly string[]): Promise<void> => {
  const author = { actor: "Тест", accountId: null, requestId: randomUUID(), isImported: false };
  const values = indicatorIds.map((indicatorId) => ({
    id: randomUUID(),
    indicatorId,
    role: "actual" as const,
    kind: "estimate" as const,
    value: 40,
    year: null,
    date: "2023-03-31" as const,
    dateBasis: null,
    reportId: null,
    valueReportId: null,
    toldOn: null,
    evidence: null,
    ...plainValue,
    origin: "entered" as const,
    sourceDocument: null,
    sourceSlide: null,
    version: 1,
  }));
  return write(database, { ...author, knownAt: "2023-04-07T05:00:00Z" }, (tx) =>
    insertRecords(tx, "IndicatorValue", values),
  );
};

describe("values of an open quarter", () => {
  it("are asked of the lead on the first day with a server, in the bell and in the letter, nothing twice", async () => {
    await morningOf("2023-04-01");
    const told = await toldOfValues();
    expect(told.length).toBeGreaterThan(0);
    expect(new Set(told.map(({ entityId }) => entityId)).size).toBe(told.length);
    expect(new Set(told.map(({ kind }) => kind))).toEqual(new Set(["report_due"]));
    expect(new Set(told.map(({ day }) => day.toISOString().slice(0, 10)))).toEqual(new Set(["2023-04-01"]));
    const letter = letters.find(({ to }) => to === lead.email);
    const asked = letter?.text.match(
      /Значение показателя .+ за 1 квартал 2023 г\. нужно представить до 08\.04\.2023 включительно\./gu,
    );
    expect(asked).toHaveLength(told.length);
    expect(letter?.text).toContain(`https://kedr.example/projects/${told[0]?.projectId}/report`);

    await morningOf("2023-04-02");
    expect(await toldOfValues()).toEqual(told);
  });

  it("are asked for again before they are due and while the window closes, but for those told by then", async () => {
    const idsOn = async (day: CalendarDate) =>
      (await toldOfValues())
        .filter((one) => one.day.toISOString().startsWith(day))
        .map(({ entityId }) => entityId);
    await morningOf("2023-04-07");
    const [first, ...rest] = await idsOn("2023-04-07");
    expect(rest.length).toBeGreaterThan(0);
    await tellValues([first ?? ""]);
    await morningOf("2023-04-14");
    expect(await idsOn("2023-04-14")).toEqual(rest);
    await tellValues(rest);
    await morningOf("2023-04-15");
    expect(await idsOn("2023-04-15")).toEqual([]);
  });
});
