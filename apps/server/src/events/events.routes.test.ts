import { randomUUID } from "node:crypto";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { startTestServer, type TestServer } from "../testing/test-server.ts";
import { type EventStream, openStream } from "./event-stream.fixture.ts";

/** «Within a second or two»: what the tests below wait for takes no longer. */
const soon = { timeout: 2000, interval: 10 };

let database: TestDatabase;
/** Two servers on one database, as two processes are. */
let here: TestServer;
let there: TestServer;
let office: string;
let milestoneId: string;

beforeAll(async () => {
  database = await createTrainingDb();
  const shared = { ...database, close: () => Promise.resolve() };
  const limits = { beatEvery: 100, streamsPerAccount: 3 };
  here = await startTestServer(shared, limits);
  there = await startTestServer(shared, limits);
  office = await here.signIn("TACC-OFFICE");
  milestoneId = (await database.prisma.milestone.findFirstOrThrow()).id;
});
afterAll(async () => {
  await here.close();
  await there.close();
  await database.close();
});

const changesIn = (stream: EventStream): number[] =>
  stream.blocks.filter(({ event }) => event === "change").map(({ data }) => Number(data));

/** A stream that has been told where things stand. */
const opened = async (server: TestServer, cookie: string): Promise<EventStream> => {
  const stream = await openStream(server, cookie);
  await vi.waitFor(() => expect(changesIn(stream).length).toBeGreaterThan(0), soon);
  return stream;
};

const comment = (text: string) =>
  here.send("/trpc/milestone.comment", {
    method: "POST",
    cookie: office,
    body: JSON.stringify({ requestId: randomUUID(), milestoneId, text }),
  });

const revisionOf = (response: Response): number => Number(response.headers.get("kedr-revision"));

describe("GET /events", () => {
  it("asks for a sign-in", async () => {
    const response = await here.send("/events");
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ code: "unauthenticated" });
  });

  it("is a stream that nobody on the way may compress, keep or hold back", async () => {
    const stream = await opened(here, office);
    const { headers } = stream.response;
    expect(headers.get("content-type")).toContain("text/event-stream");
    expect(headers.get("content-encoding")).toBeNull();
    expect(headers.get("cache-control")).toBe("no-store, no-transform");
    expect(headers.get("x-accel-buffering")).toBe("no");
    expect(stream.blocks[0]?.data).toBe("retry: 3000");
    stream.close();
  });

  it("tells a write through one server to the streams of both within two seconds, and nothing of what it says", async () => {
    const streams = [await opened(here, office), await opened(there, office)];
    const response = await comment("Тайный текст");
    expect(response.status).toBe(200);
    for (const stream of streams) {
      await vi.waitFor(() => expect(changesIn(stream).at(-1)).toBe(revisionOf(response)), soon);
      expect(JSON.stringify(stream.blocks)).not.toContain("Тайный");
      stream.close();
    }
  });

  it("tells many writes together, the last of them always", async () => {
    const stream = await opened(there, office);
    const before = changesIn(stream).length;
    const writes = 12;
    let last = 0;
    const startedAt = performance.now();
    for (let index = 0; index < writes; index += 1) last = revisionOf(await comment(`Запись ${index}`));
    await vi.waitFor(() => expect(changesIn(stream).at(-1)).toBe(last), soon);
    const rounds = Math.floor((performance.now() - startedAt) / 250) + 1;
    expect(changesIn(stream).length - before).toBeLessThanOrEqual(rounds);
    stream.close();
  });

  it("tells of notifications to their account alone", async () => {
    const [own, other] = [
      await opened(there, office),
      await opened(there, await there.signIn("TACC-READER")),
    ];
    await database.prisma.notification.create({
      data: {
        id: randomUUID(),
        accountId: "TACC-OFFICE",
        kind: "report_submitted",
        entity: "ReportingPeriod",
        entityId: "PERIOD-2023-02",
        details: { period: "2023-02-01", received: 1 },
        day: new Date("2023-03-01"),
        createdAt: new Date("2023-03-01"),
      },
    });
    await vi.waitFor(() => expect(own.blocks.map(({ event }) => event)).toContain("notification"), soon);
    // Whatever comes after it would have come after a telling too.
    const { length } = changesIn(other);
    await comment("После уведомления");
    await vi.waitFor(() => expect(changesIn(other).length).toBeGreaterThan(length), soon);
    expect(other.blocks.map(({ event }) => event)).not.toContain("notification");
    own.close();
    other.close();
  });
});

describe("an open stream", () => {
  it("beats, so that a silent connection is not taken for a dead one", async () => {
    const stream = await opened(here, office);
    await vi.waitFor(() => expect(stream.blocks.map(({ event }) => event)).toContain("beat"), soon);
    stream.close();
  });

  it("ends when the session does", async () => {
    const cookie = await here.signIn("TACC-READER");
    const stream = await opened(there, cookie);
    await here.send("/auth/sign-out", { method: "POST", body: "{}", cookie });
    await expect(stream.ended).resolves.toBeUndefined();
  });

  it("is closed as the oldest where an account opens too many, and counted", async () => {
    const cookie = await here.signIn("TACC-SECRETARY");
    const count = async (): Promise<number> =>
      Number(/^kedr_event_streams (\d+)$/m.exec(await (await here.send("/metrics")).text())?.[1]);
    await vi.waitFor(async () => expect(await count()).toBe(0), soon);
    const [oldest, ...rest] = [
      await opened(here, cookie),
      await opened(here, cookie),
      await opened(here, cookie),
      await opened(here, cookie),
    ];
    await oldest?.ended;
    expect(await count()).toBe(3);
    for (const stream of rest) stream.close();
    await vi.waitFor(async () => expect(await count()).toBe(0), soon);
  });

  it("ends when the server stops", async () => {
    const server = await startTestServer({ ...database, close: () => Promise.resolve() });
    const stream = await opened(server, await server.signIn("TACC-OFFICE"));
    await server.close();
    await expect(stream.ended).resolves.toBeUndefined();
  });
});

describe("an answer of the API", () => {
  it("names the last change it knows: a read one from before it, a write its own", async () => {
    const read = () => here.send("/trpc/session.get", { cookie: office });
    const written = revisionOf(await comment("Ещё одна"));
    const { _max } = await database.prisma.change.aggregate({ _max: { sequence: true } });
    expect(written).toBe(Number(_max.sequence));
    await vi.waitFor(async () => expect(revisionOf(await read())).toBe(written), soon);
  });
});
