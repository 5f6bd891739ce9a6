import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "./testing/test-server.ts";

let server: TestServer;
let cookie: string;

beforeAll(async () => {
  server = await startTestServer();
  cookie = await server.signIn("TACC-READER");
});
afterAll(() => server.close());

const linesOf = async (query: string): Promise<string[]> => {
  const response = await server.send(`/downloads/coverage.csv${query}`, { cookie });
  return (await response.text()).trimEnd().split("\r\n");
};

describe("the coverage as a file", () => {
  it("is a workbook under its Russian name", async () => {
    const response = await server.send("/downloads/coverage.xlsx", { cookie });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toContain(
      encodeURIComponent("Охват показателей проектами 01.03.2023"),
    );
    expect(new TextDecoder().decode(new Uint8Array(await response.arrayBuffer()).slice(0, 2))).toBe("PK");
  });

  it("is a table with a line for each link of what was chosen", async () => {
    const [header, ...all] = await linesOf("");
    expect(header).toContain("Отрасль;№;Показатель");
    const [, ...health] = await linesOf("?industry=IND-HEA");
    expect(health.length).toBeGreaterThan(8);
    expect(all.length).toBeGreaterThan(health.length);
    for (const line of health) expect(line).toMatch(/^Здравоохранение;/);
    expect(health.find((line) => line.includes("Единая электронная медицинская карта"))).toMatch(
      /подтверждена;19,9;/,
    );
  });

  it.each([
    ["/downloads/coverage.csv?industry=none", 404],
    ["/downloads/coverage.csv?deputy=none", 404],
    ["/downloads/coverage.csv?deputy=unassigned", 200],
  ])("answers %s with %i", async (path, status) => {
    expect((await server.send(path, { cookie })).status).toBe(status);
  });

  it("is for whoever is signed in", async () => {
    expect((await server.send("/downloads/coverage.xlsx")).status).toBe(401);
  });
});
