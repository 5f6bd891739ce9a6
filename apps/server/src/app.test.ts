import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "./testing/test-server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  server.send(path, { method: "POST", body, headers });

describe("health", () => {
  it("answers for the process, for the database and for Prometheus", async () => {
    expect(await (await server.send("/healthz")).json()).toEqual({ status: "ok" });
    expect(await (await server.send("/readyz")).json()).toMatchObject({ status: "ready" });
    expect(await (await server.send("/metrics")).text()).toContain('kedr_http_requests_total{method="GET"');
  });
});

describe("client", () => {
  it.each(["/", "/projects/PRJ-URB-1?tab=history", "/no/such/view"])(
    "gives the page for the view %s",
    async (path) => {
      const response = await server.send(path);
      expect(response.status).toBe(200);
      expect(await response.text()).toContain("<title>Кедр</title>");
      expect(response.headers.get("cache-control")).toBe("no-cache");
    },
  );

  it("does not give the page for a missing asset, nor a file outside its folder", async () => {
    expect((await server.send("/assets/gone.js")).status).toBe(404);
    const outside = await server.send("/..%2f..%2f..%2f..%2fetc%2fpasswd");
    expect(await outside.text()).not.toContain("root:");
  });
});

describe("sign-in", () => {
  it("enters a training account with one click and tells who it is", async () => {
    const cookie = await server.signIn("TACC-OFFICE");
    const session = await (await server.send("/trpc/session.get", { cookie })).json();
    expect(session).toMatchObject({
      result: { data: { account: { id: "TACC-OFFICE", roles: ["project_office"] } } },
    });
  });

  it("keeps the session out of reach of scripts", async () => {
    const response = await post("/auth/sign-in/training", JSON.stringify({ accountId: "TACC-READER" }));
    expect(response.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
  });

  it.each([
    ["an account that is not there", JSON.stringify({ accountId: "NOBODY" })],
    ["no account", "{}"],
  ])("refuses %s", async (_, body) => {
    const response = await post("/auth/sign-in/training", body);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
    expect(response.headers.getSetCookie()).toEqual([]);
  });

  it("offers one click to loopback only: not through a proxy", async () => {
    const body = JSON.stringify({ accountId: "TACC-OFFICE" });
    expect((await post("/auth/sign-in/training", body, { "x-forwarded-for": "203.0.113.7" })).status).toBe(
      403,
    );
  });

  it("signs out, and the old cookie opens nothing", async () => {
    const cookie = await server.signIn("TACC-READER");
    expect((await server.send("/trpc/overview.get?input=%7B%7D", { cookie })).status).toBe(200);
    expect((await server.send("/auth/sign-out", { method: "POST", body: "{}", cookie })).status).toBe(200);
    expect((await server.send("/trpc/overview.get?input=%7B%7D", { cookie })).status).toBe(401);
  });

  it("does not create a first administrator beside accounts", async () => {
    const body = JSON.stringify({ name: "А", email: "a@example.org", password: "a-long-enough-password" });
    const response = await post("/auth/setup", body);
    expect(response.status).toBe(412);
    expect(await server.database.prisma.account.count({ where: { email: "a@example.org" } })).toBe(0);
  });
});

describe("writes of other sites", () => {
  it.each([{ "sec-fetch-site": "cross-site" }, { origin: "https://elsewhere.example" }])(
    "are refused: %o",
    async (headers) => {
      const cookie = await server.signIn("TACC-OFFICE");
      const response = await server.send("/trpc/milestone.comment", {
        method: "POST",
        body: "{}",
        cookie,
        headers,
      });
      expect(response.status).toBe(403);
      expect(await response.json()).toMatchObject({ code: "forbidden" });
    },
  );
});

describe("malformed requests", () => {
  const bodies = ["{", "[]", "null", '"x"', "[1,2", "\u0000", '{"0":{"json":1}}', "{}".repeat(1000)];

  it.each(bodies)("never give a 5xx: %j", async (body) => {
    const cookie = await server.signIn("TACC-OFFICE");
    for (const path of [
      "/trpc/milestone.comment",
      "/trpc/milestone.comment?batch=1",
      "/trpc/a,b,c?batch=1",
      "/auth/sign-in/email",
      "/auth/setup",
    ]) {
      const response = await server.send(path, { method: "POST", body, cookie });
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(await response.text()).not.toMatch(/\bat .+:\d+:\d+/);
    }
  });

  it("refuses a body of 10 MB without reading it to the end", async () => {
    const response = await post(
      "/trpc/milestone.comment",
      JSON.stringify({ text: "я".repeat(5 * 1024 * 1024) }),
    );
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ code: "too_large" });
  });

  it("refuses a batch of a thousand", async () => {
    const path = `/trpc/${Array.from({ length: 1000 }, () => "session.get").join(",")}?batch=1`;
    const response = await server.send(path);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(response.status).toBeLessThan(500);
  });
});

describe("downloads", () => {
  it("asks for a sign-in", async () => {
    const response = await server.send("/downloads/meetings/none/agenda.docx");
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: "unauthenticated" });
  });

  it("gives the agenda of a meeting as a Word file, and 404 for another id", async () => {
    const cookie = await server.signIn("TACC-SECRETARY");
    const meeting = await server.database.prisma.meeting.findFirstOrThrow({ orderBy: { date: "desc" } });
    const response = await server.send(`/downloads/meetings/${meeting.id}/agenda.docx`, { cookie });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-disposition")).toMatch(
      /^attachment; filename="[^"]+\.docx"; filename\*=UTF-8''%D0%9F/,
    );
    expect(
      Buffer.from(await response.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe("PK");
    expect((await server.send("/downloads/meetings/none/agenda.docx", { cookie })).status).toBe(404);
    expect(
      (await server.send(`/downloads/meetings/${meeting.id}/agenda.docx?asOf=2023-02-30`, { cookie })).status,
    ).toBe(400);
  });
});
