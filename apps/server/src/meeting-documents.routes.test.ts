import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "./testing/test-server.ts";

let server: TestServer;
let cookie: string;

beforeAll(async () => {
  server = await startTestServer();
  cookie = await server.signIn("TACC-READER");
});
afterAll(() => server.close());

const december = "/downloads/meetings/TMTG-2022-12";

describe("documents of the Council", () => {
  it.each([
    [`${december}/agenda.docx`, "Повестка заседания 15.12.2022.docx"],
    [`${december}/minutes.docx?asOf=2022-12-16`, "Протокол заседания 15.12.2022 (проект).docx"],
    [`${december}/extracts.zip`, "Выписки из протокола 15.12.2022.zip"],
    [`${december}/papers.zip`, "Материалы к заседанию 15.12.2022.zip"],
    [`${december}/record-package.zip`, "Пакет протокола 15.12.2022.zip"],
    [`${december}/control-list.xlsx`, "Перечень поручений на контроле 01.03.2023.xlsx"],
    ["/downloads/control-list.docx?show=overdue", "Перечень поручений на контроле 01.03.2023.docx"],
    ["/downloads/notes/project/TPRJ-HEA-7.docx?asOf=2022-12-15", "на 15 декабря 2022 г.docx"],
    ["/downloads/notes/indicator/URB-8.docx", "на 1 марта 2023 г.docx"],
  ])("%s is a file under the name «%s»", async (path, name) => {
    const response = await server.send(path, { cookie });
    expect(response.status).toBe(200);
    expect(decodeURIComponent(response.headers.get("content-disposition") ?? "")).toContain(name);
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    const start = new Uint8Array(await response.arrayBuffer()).slice(0, 2);
    expect(new TextDecoder().decode(start)).toBe("PK");
  });

  it.each([
    [`${december}/minutes.docx?asOf=2022-11-01`, 404],
    [`${december}/minutes.docx?asOf=tomorrow`, 400],
    [`${december}/extracts/none.docx`, 404],
    [`${december}/extracts/none.pdf`, 404],
    [`${december}/opinion-sheets.zip`, 404],
    ["/downloads/meetings/none/agenda.docx", 404],
    ["/downloads/notes/project/none.docx", 404],
    ["/downloads/notes/indicator/none.docx", 404],
    ["/downloads/control-list.docx?show=none", 400],
    ["/downloads/councils/none/plan.docx", 404],
    ["/downloads/councils/none/plan.docx?year=abc", 400],
  ])("%s is answered with %i", async (path, status) => {
    expect((await server.send(path, { cookie })).status).toBe(status);
  });

  it("are for whoever is signed in", async () => {
    expect((await server.send(`${december}/minutes.docx`)).status).toBe(401);
    expect((await server.send("/downloads/control-list.docx")).status).toBe(401);
  });
});
