import { randomUUID } from "node:crypto";
import { write } from "@kedr/db";
import { sync } from "node-ical";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestServer, type TestServer } from "./testing/test-server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const call = async (account: string, procedure: string, input: object) => {
  const response = await server.send(`/trpc/${procedure}`, {
    method: "POST",
    cookie: await server.signIn(account),
    body: JSON.stringify({ requestId: randomUUID(), ...input }),
  });
  return ((await response.json()) as { result: { data: { id: string; path: string } } }).result.data;
};
const makeLink = (account: string) => call(account, "calendar.create", {});

const eventsOf = async (path: string) => {
  const response = await server.send(path);
  return Object.values(sync.parseICS(await response.text())).filter((entry) => entry?.type === "VEVENT");
};

describe("a private calendar", () => {
  it("is read without a session: the lead's milestones as whole days, each with its link", async () => {
    const { path } = await makeLink("TACC-LEAD-HEALTH");
    const response = await server.send(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    const events = await eventsOf(path);
    const milestones = events.filter(({ uid }) => uid.startsWith("milestone-"));
    expect(milestones.length).toBeGreaterThan(5);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(milestones.every(({ datetype }) => datetype === "date")).toBe(true);
    expect(JSON.stringify(milestones[0]?.url)).toContain(`${server.url}/projects/`);
    // The post was invited in December, and has nothing to do with the Council's other meetings.
    const meetings = events.filter(({ uid }) => uid.startsWith("meeting-"));
    expect(meetings.map(({ uid }) => uid)).toEqual(["meeting-TMTG-2022-12@kedr"]);
  });

  it("has the Council's meetings for its secretary, on their days", async () => {
    const { path } = await makeLink("TACC-SECRETARY");
    const rows = await server.database.prisma.meeting.findMany({ orderBy: { date: "asc" } });
    const events = await eventsOf(path);
    expect(events.map(({ start }) => start.toLocaleDateString("sv-SE"))).toEqual(
      rows.map(({ date }) => date.toISOString().slice(0, 10)),
    );
  });

  it("is not sent again while nothing has changed", async () => {
    const { path } = await makeLink("TACC-MEMBER");
    const etag = (await server.send(path)).headers.get("etag") ?? "";
    expect(etag).not.toBe("");
    const again = await server.send(path, { headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe("");
  });

  it("says alike of every link that opens nothing", async () => {
    const { id, path } = await makeLink("TACC-MEMBER");
    await call("TACC-MEMBER", "calendar.revoke", { linkId: id });
    const answers = await Promise.all(
      [
        path,
        `/calendar/${"A".repeat(43)}.ics`,
        "/calendar/short.ics",
        "/calendar/x",
        `/calendar/%00.ics`,
      ].map(async (wrong) => {
        const response = await server.send(wrong);
        return [response.status, await response.text()];
      }),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]?.[0]).toBe(404);
  });

  it("opens for reading alone", async () => {
    const { path } = await makeLink("TACC-READER");
    expect((await server.send(path, { method: "POST", body: "{}" })).status).toBe(404);
    expect((await server.send("/trpc/overview.get?input=%7B%7D")).status).toBe(401);
  });

  it("ends with the last role of its account", async () => {
    const { path } = await makeLink("TACC-READER");
    expect((await server.send(path)).status).toBe(200);
    const author = { actor: "Тест", accountId: null, requestId: randomUUID(), isImported: false };
    await write(server.database, { ...author, knownAt: "2023-03-01T05:00:00.000Z" }, (tx) =>
      tx.roleGrant.deleteMany({ where: { accountId: "TACC-READER" } }),
    );
    expect((await server.send(path)).status).toBe(404);
  });
});
