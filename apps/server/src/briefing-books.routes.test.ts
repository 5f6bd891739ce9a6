import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startTestServer, type TestServer } from "./testing/test-server.ts";

let server: TestServer;
let cookie: string;

beforeAll(async () => {
  server = await startTestServer();
  cookie = await server.signIn("TACC-READER");
});
afterAll(() => server.close());

const books = "/downloads/briefing-books";
const steps = { accept: "application/x-ndjson" };
const zip = "PK";

type Line = Record<string, unknown>;
const linesOf = (text: string): Line[] =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);

describe("a briefing book by its address", () => {
  it.each([
    ["industries/IND-EDU.docx", "wordprocessingml.document"],
    ["industries/IND-EDU.pptx", "presentationml.presentation"],
    ["deputies/unassigned.pptx", "presentationml.presentation"],
    ["strategy.pptx", "presentationml.presentation"],
  ])("%s is a file to save", async (path, kind) => {
    const response = await server.send(`${books}/${path}`, { cookie });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain(kind);
    const disposition = response.headers.get("content-disposition") ?? "";
    expect(disposition).toMatch(/^attachment; /);
    expect(decodeURIComponent(disposition)).toContain("Материалы для доклада");
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 2).toString()).toBe(zip);
  });

  it("is asked for as of a day", async () => {
    const response = await server.send(`${books}/industries/IND-EDU.pptx?asOf=2022-12-31`, { cookie });
    expect(response.headers.get("content-disposition")).toContain("31.12.2022");
  });

  it.each([
    ["strategy.pdf", 404],
    ["industries/NONE.docx", 404],
    ["deputies/NONE.pptx", 404],
    ["industries/IND-EDU", 404],
    ["strategy.docx?asOf=2022-02-30", 400],
    ["strategy.docx?asOf=2023-03-02", 400],
  ])("%s is refused with %i", async (path, status) => {
    for (const headers of [{}, steps]) {
      const response = await server.send(`${books}/${path}`, { cookie, headers });
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ code: status === 404 ? "not_found" : "invalid_input" });
    }
  });

  it("is for those who have signed in", async () => {
    for (const headers of [{}, steps])
      expect((await server.send(`${books}/strategy.docx`, { headers })).status).toBe(401);
  });
});

describe("a briefing book told step by step", () => {
  it("gives a line a step, uncompressed, and the file in the last", async () => {
    const headers = { ...steps, "accept-encoding": "gzip" };
    const response = await server.send(`${books}/industries/IND-EDU.pptx`, { cookie, headers });
    expect(response.headers.get("content-type")).toBe("application/x-ndjson");
    expect(response.headers.get("content-encoding")).toBeNull();
    const lines = linesOf(await response.text());
    const told = lines.slice(0, -1);
    expect(told.map(({ step }) => step)).toEqual(told.map((_, place) => place + 1));
    expect(new Set(told.map((line) => line["steps"]))).toEqual(new Set([told.length]));
    expect(told.map(({ title }) => title)).toContain("Образование");
    const { fileName, contentType, base64 } = lines.at(-1) ?? {};
    expect(fileName).toBe("Материалы для доклада. Отрасль «Образование». 01.03.2023.pptx");
    expect(contentType).toContain("presentationml.presentation");
    expect(Buffer.from(String(base64), "base64").subarray(0, 2).toString()).toBe(zip);
  });

  it("answers others while a book is being written, and drops the book when the connection closes", async () => {
    const leaving = new AbortController();
    const response = await server.send(`${books}/strategy.docx`, {
      cookie,
      headers: steps,
      signal: leaving.signal,
    });
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toContain('"step":1');
    expect((await server.send("/healthz")).status).toBe(200);
    const isWriting = () => process.getActiveResourcesInfo().includes("MessagePort");
    await vi.waitFor(() => expect(isWriting()).toBe(true), { timeout: 10_000 });
    leaving.abort();
    await vi.waitFor(() => expect(isWriting()).toBe(false), { timeout: 3_000 });
    expect(server.logged.filter(({ level }) => level === "error")).toEqual([]);
  });
});

describe("more books than are written at once", () => {
  const ask = async (path: string) => {
    const leaving = new AbortController();
    const response = await server.send(`${books}/${path}`, {
      cookie,
      headers: steps,
      signal: leaving.signal,
    });
    const reader = response.body?.getReader();
    const first = await reader?.read();
    const line = linesOf(new TextDecoder().decode(first?.value))[0];
    const rest = async (): Promise<string> => {
      let text = "";
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
        text += new TextDecoder().decode(part.value);
      return text;
    };
    return { line, leave: () => leaving.abort(), rest };
  };

  it("wait in the order in which they were asked for; who leaves takes nobody's turn", async () => {
    const [one, two] = [await ask("strategy.docx"), await ask("strategy.docx")];
    const [three, four] = [await ask("industries/IND-EDU.pptx"), await ask("industries/IND-FIN.pptx")];
    expect([one, two].map(({ line }) => line)).toMatchObject([
      { step: 1, stage: "start" },
      { step: 1, stage: "start" },
    ]);
    expect([three, four].map(({ line }) => line)).toMatchObject([
      { step: 0, stage: "waiting" },
      { step: 0, stage: "waiting" },
    ]);
    three.leave();
    one.leave();
    two.leave();
    const lines = linesOf(await four.rest());
    expect(lines[0]).toMatchObject({ step: 1, stage: "start" });
    expect(lines.at(-1)?.["fileName"]).toContain("Финансовые услуги");
  });
});
