import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "./testing/test-server.ts";

let server: TestServer;
let cookie: string;

beforeAll(async () => {
  server = await startTestServer();
  cookie = await server.signIn("TACC-READER");
});
afterAll(() => server.close());

const year = "?from=2023-01-01&to=2023-12-31";

describe("executive discipline as a file", () => {
  it("is a workbook named by its period", async () => {
    const response = await server.send(`/downloads/discipline.xlsx${year}`, { cookie });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toContain(
      encodeURIComponent("Исполнительская дисциплина 01.01.2023–31.12.2023"),
    );
    expect(new TextDecoder().decode(new Uint8Array(await response.arrayBuffer()).slice(0, 2))).toBe("PK");
  });

  it("is a table that begins with the whole", async () => {
    const response = await server.send(`/downloads/discipline.csv${year}`, { cookie });
    const [header, total] = (await response.text()).split("\r\n");
    expect(header).toContain("Разрез;Орган или должность");
    expect(total).toMatch(/^Всего;;9;4;0;1;4;1;/);
  });

  it.each([
    ["/downloads/discipline.csv", 400],
    ["/downloads/discipline.csv?from=2023-12-31&to=2023-01-01", 400],
    ["/downloads/discipline.csv?from=2023-02-30&to=2023-03-01", 400],
  ])("answers %s with %i", async (path, status) => {
    expect((await server.send(path, { cookie })).status).toBe(status);
  });

  it("is for whoever is signed in", async () => {
    expect((await server.send(`/downloads/discipline.xlsx${year}`)).status).toBe(401);
  });
});
