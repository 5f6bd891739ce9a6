import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "./testing/test-server.ts";

let server: TestServer;
let cookie: string;

beforeAll(async () => {
  server = await startTestServer();
  cookie = await server.signIn("TACC-READER");
});
afterAll(() => server.close());

const get = (path: string) => server.send(path, { cookie });
const linesOf = async (query: string): Promise<string[]> => {
  const response = await get(`/downloads/changes.csv${query}`);
  expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
  return text.trimEnd().split("\r\n");
};

describe("what has changed, as a file", () => {
  it("is a workbook under its Russian name", async () => {
    const response = await get("/downloads/changes.xlsx");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toContain(
      encodeURIComponent("Что изменилось 15.12.2022"),
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe("PK");
  });

  it("is a table that spreadsheets read", async () => {
    const [header, ...lines] = await linesOf("");
    expect(header).toContain("\uFEFFОтрасль;Раздел;Что изменилось");
    expect(lines.length).toBeGreaterThan(100);
  });

  it("holds the lines that were chosen and no others", async () => {
    const [, ...lines] = await linesOf("?since=visit&areas=money&industries=IND-EDU");
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(/^Образование;Финансирование;/);
  });

  it.each([
    ["/downloads/changes.xlsx?since=2023-02-30", 400],
    ["/downloads/changes.csv?areas=nonsense", 400],
    ["/downloads/changes.csv?since=2023-02-20&asOf=2023-02-10", 400],
    ["/downloads/changes.csv?asOf=2022-11-01", 404],
  ])("answers %s with %i", async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  it("is for whoever is signed in", async () => {
    expect((await server.send("/downloads/changes.xlsx")).status).toBe(401);
  });
});
