import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { createPortfolioReader, type PortfolioReader } from "../portfolio-reader.ts";
import { describeOpenData, openDataNames, readOpenData, type OpenDataName } from "./read-open-data.ts";
import type { OpenDataRow } from "./open-data-table.ts";

let database: TestDatabase;
let portfolios: PortfolioReader;

beforeAll(async () => {
  database = await createTrainingDb();
  portfolios = createPortfolioReader(database);
});
afterAll(() => database.close());

const rowsOf = async (name: OpenDataName): Promise<readonly OpenDataRow[]> =>
  (await readOpenData({ portfolios, today: "2023-03-01" }, { name })).rows;

const countBy = (rows: readonly OpenDataRow[], field: string): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(rows, (row) => row[field])].map(([value, group]) => [value, group.length]),
  );

describe("projects", () => {
  it("lists 75: 40 mandatory and 35 regional, 19 of the source", async () => {
    const rows = await rowsOf("projects");
    expect(rows).toHaveLength(75);
    expect(countBy(rows, "kind")).toEqual({ mandatory: 40, regional: 35 });
    expect(countBy(rows, "origin")).toEqual({ source: 19, training: 56 });
  });
});

describe("industries", () => {
  it("lists 17, and the announced eighteenth as not entered", async () => {
    const rows = await rowsOf("industries");
    expect(countBy(rows, "status")).toEqual({ entered: 17, not_entered: 1 });
    expect(rows.at(-1)).toMatchObject({ id: null, name: null, kind: "regional", status: "not_entered" });
    expect(rows.find(({ id }) => id === "IND-GOV")).toMatchObject({
      declaredProjects: 10,
      declaredIndicators: 16,
    });
  });
});

describe("maturity", () => {
  it("puts what is computed beside what is printed", async () => {
    const rows = await rowsOf("maturity");
    const of = (industryId: string | null): OpenDataRow | undefined =>
      rows.find((row) => row["industryId"] === industryId);
    expect(of("IND-EDU")).toMatchObject({ industry: "Образование", computed: 85.96, published: 85.9 });
    expect(of("IND-URB")).toMatchObject({ computed: 54.75, published: 54.7, counted: 6, total: 6 });
    expect(of("IND-HEA")).toMatchObject({ published: null, derived: 82.4 });
    expect(of(null)).toMatchObject({
      level: "overall",
      published: 73.6,
      asOf: "2023-01-01",
      baseline: 32.5,
      baselineYear: 2021,
      target: 100,
      targetYear: 2030,
      total: 5,
    });
    expect(rows).toHaveLength(6);
  });
});

describe("indicators", () => {
  it("lists the 23 of the source; what is not printed is null, the general target stands apart", async () => {
    const rows = (await rowsOf("indicators")).filter(({ origin }) => origin === "source");
    expect(rows).toHaveLength(23);
    expect(rows.find(({ id }) => id === "EDU-1")).toMatchObject({
      baseline: 97.9,
      baselineYear: 2021,
      current: 100,
      target: null,
      targetGeneral: 100,
      targetGeneralYear: 2030,
      targetBasis: "general",
      isCounted: true,
    });
    expect(rows.find(({ id }) => id === "GOV-2")).toMatchObject({
      target: 95,
      targetGeneral: null,
      current: null,
    });
    expect(rows.find(({ id }) => id === "URB-2")).toMatchObject({ isCounted: false });
  });

  it("lists their values with the slide each is printed on", async () => {
    const values = (await rowsOf("indicator-values")).filter(({ indicatorId }) => indicatorId === "EDU-2");
    const printed = values.filter(({ origin }) => origin === "source");
    expect(printed).toHaveLength(2);
    expect(printed.find(({ role }) => role === "baseline")).toMatchObject({
      value: 9.1,
      year: 2021,
      sourceSlide: 15,
    });
    expect(printed.find(({ role }) => role === "actual")).toMatchObject({ value: 31.3, date: "2023-01-01" });
  });
});

describe("every table", () => {
  it.each(openDataNames)("%s has flat rows with the described fields and no other", async (name) => {
    const { rows, columns } = await readOpenData({ portfolios, today: "2023-03-01" }, { name });
    const description = describeOpenData().find((one) => one.name === name);
    expect(rows.length).toBeGreaterThan(0);
    expect(description?.fields.map((field) => field.name)).toEqual(columns);
    for (const row of rows) {
      expect(Object.keys(row)).toEqual(columns);
      expect(Object.values(row).filter((value) => typeof value === "object" && value !== null)).toEqual([]);
    }
  });

  it.each(openDataNames)("%s keeps to the described types", async (name) => {
    const fields = describeOpenData().find((one) => one.name === name)?.fields ?? [];
    const kinds = { text: "string", number: "number", integer: "number", boolean: "boolean", date: "string" };
    const wrong = (await rowsOf(name)).flatMap((row) =>
      fields.filter(({ name: field, type }) => {
        const value = row[field] ?? null;
        if (value === null) return false;
        if (type === "integer" && !Number.isInteger(value)) return true;
        if (type === "date" && !/^\d{4}-\d{2}-\d{2}$/.test(String(value))) return true;
        return typeof value !== kinds[type];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it("describes every field in both languages", () => {
    const fields = describeOpenData().flatMap((table) => table.fields);
    expect(fields.filter(({ ru, en }) => !/[а-яё]/i.test(ru) || /[а-яё]/i.test(en) || en === "")).toEqual([]);
  });

  it("tells nothing internal", async () => {
    const comments = await database.prisma.milestoneComment.findMany();
    const reports = await database.prisma.progressReport.findMany();
    const risks = await database.prisma.risk.findMany();
    const drafts = await database.prisma.decision.findMany({ where: { state: "draft" } });
    const secrets = [
      ...comments.map(({ text }) => text),
      ...reports.flatMap(({ summary, decisionNeeded }) => [summary, decisionNeeded]),
      ...risks.map(({ title }) => title),
      ...drafts.map(({ text }) => text),
    ].filter((text) => text !== null && text.length > 20);
    expect(secrets.length).toBeGreaterThan(50);
    const published = JSON.stringify(await Promise.all(openDataNames.map(rowsOf)));
    expect(
      secrets.filter((text) => text !== null && published.includes(JSON.stringify(text).slice(1, -1))),
    ).toEqual([]);
  });
});

describe("as of a day", () => {
  const context = () => ({ portfolios, today: "2023-03-01" }) as const;

  it("tells what was known then", async () => {
    const before = await readOpenData(context(), { name: "indicator-values", asOf: "2022-12-31" });
    const now = await readOpenData(context(), { name: "indicator-values" });
    expect(before.asOf).toBe("2022-12-31");
    expect(before.rows.filter(({ date }) => date !== null && String(date) > "2022-12-31")).toEqual([]);
    expect(now.rows.length).toBeGreaterThan(before.rows.length);
  });

  it("refuses a day that has not come", async () => {
    await expect(readOpenData(context(), { name: "projects", asOf: "2023-03-02" })).rejects.toMatchObject({
      code: "invalid_input",
      details: { field: "asOf" },
    });
  });
});
