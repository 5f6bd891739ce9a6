import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "./testing/test-server.ts";

let server: TestServer;
let office: string;
let reader: string;

beforeAll(async () => {
  server = await startTestServer();
  office = await server.signIn("TACC-OFFICE");
  reader = await server.signIn("TACC-READER");
});
afterAll(() => server.close());

const address = "/downloads/indicators/TIND-COM-1/bodies";
const get = (path: string, cookie = reader) => server.send(path, { cookie });
const send = (body: string | Uint8Array<ArrayBuffer>, cookie = office) =>
  server.send("/imports/table", { method: "POST", cookie, body });
const textOf = async (response: Response): Promise<string[]> =>
  new TextDecoder("utf-8", { ignoreBOM: true })
    .decode(await response.arrayBuffer())
    .trimEnd()
    .split("\r\n");

describe("an indicator by municipality, as a file", () => {
  it("is the table as it is shown, from the best", async () => {
    const response = await get(`${address}.csv`);
    expect(response.headers.get("content-disposition")).toContain(encodeURIComponent("на 31.12.2022.csv"));
    const [header, ...lines] = await textOf(response);
    expect(header).toBe(
      "\uFEFFМесто;Муниципальное образование или группа;Числитель;Знаменатель;Доля, %;Раньше;Дата раньше;Изменение",
    );
    expect(lines).toHaveLength(135);
    expect(lines[0]).toMatch(/^1;/);
    expect(lines.at(-1)).toMatch(/^;Муниципальное образование № 120 \(учебное\);;;;/);
  });

  it.each(["csv", "xlsx"])("comes back cell by cell when the form is loaded: %s", async (format) => {
    const form = await get(`${address}.${format}?kind=form&date=2022-09-30`);
    const response = await send(new Uint8Array(await form.arrayBuffer()));
    expect(response.status).toBe(200);
    const { rows } = (await response.json()) as { rows: string[][] };
    expect(rows[0]).toEqual(["Муниципальное образование или группа", "Числитель", "Знаменатель"]);
    expect(rows).toHaveLength(136);
    expect(rows[1]?.[0]).toBe("Муниципальное образование № 1 (учебное)");
  });

  it("lists the groups of an indicator that has groups, also for a day of which nothing is told", async () => {
    const form = await get("/downloads/indicators/GOV-3/bodies.csv?kind=form&date=2022-12-31");
    expect((await textOf(form)).slice(1)).toEqual([
      "органы гос. власти;;",
      "гос. учреждения;;",
      "ОМСУ;;",
      "мун. учреждения;;",
    ]);
  });

  it.each([
    [`${address}.csv?date=2022-02-30`, 400],
    ["/downloads/indicators/none/bodies.csv", 404],
    ["/downloads/indicators/GOV-3/bodies.xlsx?date=undated", 200],
    [`${address}.csv?asOf=2022-12-15`, 200],
  ])("answers %s with %i", async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  it("is for whoever is signed in", async () => {
    expect((await server.send(`${address}.csv`)).status).toBe(401);
  });
});

describe("a table that is loaded", () => {
  it("is read for those who may enter figures, and for nobody else", async () => {
    expect((await send("МО 1;5", reader)).status).toBe(403);
    expect((await server.send("/imports/table", { method: "POST", body: "МО 1;5" })).status).toBe(401);
  });

  it.each([
    ["is no table", "a\0b", 400],
    ["is too long", "МО;1\n".repeat(2100), 400],
    ["is larger than a megabyte", "x".repeat(1024 * 1024 + 1), 413],
  ])("is refused when it %s", async (_case, body, status) => {
    const response = await send(body);
    expect(response.status).toBe(status);
    expect(await response.json()).toHaveProperty("message");
  });
});
