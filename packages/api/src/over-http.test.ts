import { randomUUID } from "node:crypto";
import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { contextOf, trainingActor } from "./caller.fixture.ts";
import type { ApiContext } from "./context.ts";
import { appRouter } from "./router.ts";

let database: TestDatabase;
let context: ApiContext;

beforeAll(async () => {
  database = await createTrainingDb();
  context = contextOf(database, await trainingActor(database, "OFFICE"));
});
afterAll(() => database.close());

interface Answer {
  status: number;
  body: string;
}

async function send(
  path: string,
  init: RequestInit = {},
  overrides: Partial<ApiContext> = {},
): Promise<Answer> {
  const response = await fetchRequestHandler({
    endpoint: "/trpc",
    req: new Request(`http://localhost/trpc/${path}`, init),
    router: appRouter,
    createContext: () => ({ ...context, ...overrides }),
  });
  return { status: response.status, body: await response.text() };
}

const post = (body: string, type = "application/json"): RequestInit => ({
  method: "POST",
  headers: { "content-type": type },
  body,
});

const completing = JSON.stringify({
  requestId: randomUUID(),
  milestoneId: "none",
  version: 1,
  actualDate: "2023-03-01",
});

describe("over HTTP", () => {
  it.each<[string, string, RequestInit, number]>([
    ["a body that is not JSON", "milestone.complete", post("{"), 400],
    ["no body", "milestone.complete", post(""), 400],
    ["a body of another type", "milestone.complete", post("<a/>", "text/xml"), 415],
    ["an array for an object", "milestone.complete", post("[1,2]"), 400],
    ["a batch that is not JSON", "milestone.complete,milestone.reopen?batch=1", post("{]"), 400],
    ["a batch that is no object", "milestone.complete,milestone.reopen?batch=1", post("7"), 400],
    ["a batch without its parts", "milestone.complete,milestone.reopen?batch=1", post("{}"), 400],
    ["a query that is not JSON", "overview.get?input=%7B", {}, 400],
    ["a query with a broken escape", "overview.get?input=%E0%A4%A", {}, 400],
    ["an unknown procedure", "project.drop", {}, 404],
    ["an inherited property for a procedure", "constructor.constructor", {}, 404],
    ["a mutation by GET", "milestone.complete?input=%7B%7D", {}, 405],
    ["a record that does not exist", "milestone.complete", post(completing), 404],
  ])("answers %s with a clear error and no stack trace", async (_case, path, init, status) => {
    const answer = await send(path, init);
    expect(answer.status).toBe(status);
    expect(answer.body).not.toMatch(/stack|node_modules|\.ts:\d/);
    const [first]: unknown[] = [JSON.parse(answer.body)].flat();
    expect(first).toMatchObject({
      error: { data: { code: expect.any(String), message: expect.any(String) } },
    });
  });

  it("answers every part of a batch on its own", async () => {
    const input = encodeURIComponent(JSON.stringify({ 0: {}, 1: { projectId: "none" } }));
    const answer = await send(`position.list,project.get?batch=1&input=${input}`);
    expect(answer.status).toBe(207);
    expect(JSON.parse(answer.body)).toMatchObject([
      { result: { data: { positions: expect.any(Array) } } },
      { error: { data: { code: "not_found", field: "projectId" } } },
    ]);
  });

  it("hides what an unexpected error says, and names the request", async () => {
    const portfolios = { read: () => Promise.reject(new Error("password=hunter2")) };
    const answer = await send("overview.get?input=%7B%7D", {}, { portfolios, language: "en" });
    expect(answer.status).toBe(500);
    expect(answer.body).not.toContain("hunter2");
    expect(JSON.parse(answer.body)).toMatchObject({
      error: { data: { code: "internal", hint: expect.stringContaining("R-1") } },
    });
  });
});
