import facts from "@kedr/dataset/strategy-facts.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "../testing/test-server.ts";

type Row = Record<string, unknown>;

let server: TestServer;
const tables = new Map<string, Row[]>();

const names = ["indicators", "indicator-values", "indicator-groups", "framework-indicators", "maturity"];

beforeAll(async () => {
  server = await startTestServer();
  for (const name of names) {
    const response = await server.send(`/open-data/v1/${name}.json`);
    tables.set(name, (await response.json()) as Row[]);
  }
});
afterAll(() => server.close());

const table = (name: string): Row[] => tables.get(name) ?? [];
const fieldsOf = (row: Row, fields: readonly string[]): Row =>
  Object.fromEntries(fields.map((field) => [field, row[field]]));
/** Rows of a framework's indicators, the source's alone. */
const ofFramework = (id: string): Row[] =>
  table("framework-indicators").filter(({ frameworkId }) => frameworkId === id);

describe("what the source states comes out of open data again, nulls as nulls", () => {
  it("23 indicators", () => {
    const given = table("indicators").filter(({ origin }) => origin === "source");
    const stated = facts.indicators.map((fact) => ({
      id: fact.id,
      industryId: fact.industry,
      name: fact.name,
      unit: fact.unit,
      baseline: fact.baseline,
      baselineYear: fact.baselineYear,
      current: fact.current,
      currentDate: fact.currentDate,
      target: fact.target,
      targetYear: fact.targetYear,
      sourceSlide: fact.slide,
    }));
    expect(stated).toHaveLength(23);
    const byId = new Map(given.map((row) => [row["id"], row]));
    expect(stated.map(({ id }) => fieldsOf(byId.get(id) ?? {}, Object.keys(stated[0] ?? {})))).toEqual(
      stated,
    );
    expect(given).toHaveLength(23);
  });

  it("which of them make up an index, and the numbers that are printed", () => {
    for (const fact of facts.indicators) {
      const row = table("indicators").find(({ id }) => id === fact.id);
      if ("usedInSubindexInferred" in fact) expect(row?.["isCounted"]).toBe(fact.usedInSubindexInferred);
      // Only the urban slide prints numbers; elsewhere the order of the captions stood in for them.
      expect(row?.["number"]).toBe(fact.industry === "IND-URB" ? fact.n : null);
    }
  });

  it("the values behind them, each with the slide", () => {
    const values = table("indicator-values").filter(({ origin }) => origin === "source");
    const of = (indicatorId: string, role: string) =>
      values
        .filter((row) => row["indicatorId"] === indicatorId && row["role"] === role)
        .map(({ value }) => value);
    for (const { id, baseline, current } of facts.indicators) {
      expect(of(id, "baseline")).toEqual(baseline === null ? [] : [baseline]);
      expect(of(id, "actual")).toEqual(current === null ? [] : [current]);
    }
  });

  it("the rows of the index", () => {
    const rows = table("maturity");
    const region = rows.find(({ level }) => level === "overall");
    expect(region).toMatchObject({
      baseline: facts.overall.baseline,
      baselineYear: facts.overall.baselineYear,
      published: facts.overall.current,
      asOf: facts.overall.currentDate,
      target: facts.overall.target,
      targetYear: facts.overall.targetYear,
    });
    const industries = rows.filter(({ level }) => level === "industry");
    expect(
      industries.map((row) => fieldsOf(row, ["industryId", "industry", "published", "baseline"])),
    ).toEqual(
      facts.industries.map(({ id, name, current, baseline2021 }) => ({
        industryId: id,
        industry: name,
        published: current,
        baseline: baseline2021,
      })),
    );
  });

  it("the four national targets", () => {
    const fields = ["indicatorId", "target", "unit", "year", "sourceSlide", "current"];
    expect(ofFramework("FRW-NT").map((row) => fieldsOf(row, fields))).toEqual(
      facts.nationalTargets.map(({ id, value, unit, year, slide }) => ({
        indicatorId: id,
        target: value,
        unit,
        year,
        sourceSlide: slide,
        current: null,
      })),
    );
  });

  it("the table of import substitution, without a date and a year", () => {
    const fields = [
      "indicatorId",
      "indicator",
      "unit",
      "current",
      "currentDate",
      "target",
      "year",
      "sourceSlide",
    ];
    expect(ofFramework("FRW-IMP").map((row) => fieldsOf(row, fields))).toEqual(
      facts.importSubstitution.map(({ id, software, unit, current, target, slide }) => ({
        indicatorId: id,
        indicator: software,
        unit,
        current,
        currentDate: null,
        target,
        year: null,
        sourceSlide: slide,
      })),
    );
    expect(facts.importSubstitution).toHaveLength(7);
  });

  it("the groups of document flow, and the figure that is their mean", () => {
    const { indicator, connected, currentPercent, target } = facts.documentFlow;
    const groups = table("indicator-groups").filter(
      ({ indicatorId, origin }) => indicatorId === indicator && origin === "source",
    );
    const fields = ["group", "numerator", "denominator", "value", "date", "sourceSlide"];
    expect(groups.map((row) => fieldsOf(row, fields))).toEqual(
      connected.map((one) => ({
        group: one.group,
        numerator: one.connected,
        denominator: one.total,
        value: null,
        date: null,
        sourceSlide: one.slide,
      })),
    );
    const row = table("indicators").find(({ id }) => id === indicator);
    expect(row).toMatchObject({ current: currentPercent, target: target.value, targetYear: target.year });
    const mean = connected.reduce((sum, one) => sum + one.connected / one.total, 0) / connected.length;
    expect(Math.abs(mean * 100 - currentPercent)).toBeLessThan(0.05);
  });

  it("the four indicators of «Государство для людей» by year", () => {
    const fields = ["indicatorId", "indicator", "unit", "year", "target", "current", "sourceSlide"];
    expect(ofFramework("FRW-FPK").map((row) => fieldsOf(row, fields))).toEqual(
      facts.stateForPeople.flatMap(({ id, name, unit, byYear, slide }) =>
        Object.entries(byYear).map(([year, target]) => ({
          indicatorId: id,
          indicator: name,
          unit,
          year: Number(year),
          target,
          current: null,
          sourceSlide: slide,
        })),
      ),
    );
    expect(facts.stateForPeople).toHaveLength(4);
  });
});
