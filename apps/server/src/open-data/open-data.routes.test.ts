import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "../testing/test-server.ts";

type Row = Record<string, unknown>;

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const rowsOf = async (file: string): Promise<Row[]> =>
  (await (await server.send(`/open-data/v1/${file}`)).json()) as Row[];
const count = (rows: Row[], field: string, value: unknown): number =>
  rows.filter((row) => row[field] === value).length;

describe("open data of the training portfolio", () => {
  it("lists 75 projects, 40 mandatory and 35 regional, 19 of them from the source", async () => {
    const projects = await rowsOf("projects.json");
    expect(projects).toHaveLength(75);
    expect([count(projects, "kind", "mandatory"), count(projects, "kind", "regional")]).toEqual([40, 35]);
    expect([count(projects, "origin", "source"), count(projects, "origin", "training")]).toEqual([19, 56]);
  });

  it("lists 17 industries and the announced eighteenth as not entered", async () => {
    const industries = await rowsOf("industries.json");
    expect(count(industries, "status", "entered")).toBe(17);
    expect(industries.filter((row) => row["status"] === "not_entered")).toMatchObject([
      { kind: "regional", name: null },
    ]);
  });

  it("gives maturity published, computed and derived, side by side", async () => {
    const maturity = await rowsOf("maturity.json");
    const of = (industry: string) => maturity.find((row) => row["industry"] === industry);
    expect(of("Образование")).toMatchObject({
      computed: 85.96,
      published: 85.9,
      derived: null,
      counted: 5,
      total: 5,
    });
    expect(of("Городская среда")).toMatchObject({ computed: 54.75, published: 54.7, counted: 6, total: 6 });
    expect(of("Здравоохранение")).toMatchObject({ computed: null, published: null, derived: 82.4 });
    expect(of("Государственное управление")).toMatchObject({
      computed: null,
      published: 76.7,
      counted: 1,
      total: 7,
    });
    const overall = maturity.find((row) => row["level"] === "overall");
    expect(overall).toMatchObject({ published: 73.6, baseline: 32.5, target: 100, counted: 2, total: 5 });
  });

  it("keeps what the source does not print empty", async () => {
    const indicators = await rowsOf("indicators.json");
    expect(indicators.length).toBeGreaterThanOrEqual(23);
    expect(count(indicators, "origin", "source")).toBe(23);
    expect(indicators.find((row) => row["id"] === "TRN-A")).toMatchObject({
      baseline: null,
      current: null,
      target: null,
    });
    expect(indicators.find((row) => row["id"] === "GOV-3")).toMatchObject({
      current: 66.5,
      target: 100,
      targetYear: 2030,
    });
  });

  it("describes every field that it gives, and publishes nobody's words", async () => {
    const meta = (await (await server.send("/open-data/v1/meta.json")).json()) as {
      tables: { name: string; fields: { name: string; ru: string; en: string }[] }[];
    };
    for (const { name, fields } of meta.tables) {
      const [row] = await rowsOf(`${name}.json`);
      expect([name, ...Object.keys(row ?? {})]).toEqual([name, ...fields.map((field) => field.name)]);
      expect(fields.every(({ ru, en }) => ru !== "" && en !== "")).toBe(true);
      expect(Object.keys(row ?? {}).join(" ")).not.toMatch(
        /comment|summary|ratingReason|decisionNeeded|email|evidence/i,
      );
    }
  });
});

describe("forms and times", () => {
  it("gives the same rows as CSV that spreadsheets read", async () => {
    const response = await server.send("/open-data/v1/industries.csv");
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const bytes = Buffer.from(await response.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString("utf8").trim().split("\r\n");
    expect(lines).toHaveLength(1 + (await rowsOf("industries.json")).length);
  });

  it("answers 304 while nothing has changed", async () => {
    const first = await server.send("/open-data/v1/projects.json");
    const etag = first.headers.get("etag") ?? "";
    const again = await server.send("/open-data/v1/projects.json", { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
    const other = await server.send("/open-data/v1/projects.json?asOf=2022-12-31", {
      headers: { "if-none-match": etag },
    });
    expect(other.status).toBe(200);
    expect(other.headers.get("x-kedr-as-of")).toBe("2022-12-31");
  });

  it("tells the past as it was known: the values of 1 January 2023 came on the 9th", async () => {
    const before = (await rowsOf("maturity.json?asOf=2022-12-31")).find((row) => row["level"] === "overall");
    const after = (await rowsOf("maturity.json?asOf=2023-01-09")).find((row) => row["level"] === "overall");
    expect([before?.["published"], after?.["published"]]).toEqual([null, 73.6]);
    expect(await rowsOf("projects.json?asOf=2020-01-01")).toEqual([]);
  });

  it.each(["projects.json?asOf=2023-02-30", "projects.json?asOf=tomorrow", "projects.json?asOf=2999-01-01"])(
    "refuses %s with the field's name",
    async (file) => {
      const response = await server.send(`/open-data/v1/${file}`);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code: "invalid_input", field: "asOf" });
    },
  );

  it.each(["people.json", "projects.xml", "projects", "%2e%2e.json"])("knows no %s", async (file) => {
    expect((await server.send(`/open-data/v1/${file}`)).status).toBe(404);
  });
});
