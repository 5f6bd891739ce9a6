import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serverUrl } from "@kedr/db/testing";
import { createTrainingDb, type TestDatabase } from "@kedr/testing";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type ServerProcess, startServerProcess } from "../testing/server-process.ts";
import { type EventStream, openStream } from "./event-stream.fixture.ts";

// Two processes of the built server on one PostgreSQL: part of `pnpm test:postgres`, which builds them.

/** «Within a second or two»: what the tests below wait for takes no longer. */
const soon = { timeout: 2000, interval: 10 };

let database: TestDatabase;
let databaseUrl: string;
let dataFolder: string;
let here: ServerProcess;
let there: ServerProcess;
let office: string;
let milestoneId: string;

const running: ServerProcess[] = [];

const start = async (): Promise<ServerProcess> => {
  const server = await startServerProcess({ databaseUrl, dataFolder });
  running.push(server);
  return server;
};

beforeAll(async () => {
  database = await createTrainingDb();
  const [{ name }] = await database.prisma.$queryRaw<[{ name: string }]>`SELECT current_database() AS name`;
  databaseUrl = serverUrl(process.env["TEST_DATABASE_URL"] ?? "", name);
  milestoneId = (await database.prisma.milestone.findFirstOrThrow()).id;
  dataFolder = await mkdtemp(join(tmpdir(), "kedr-two-processes-"));
});
afterAll(async () => {
  await database.close();
  await rm(dataFolder, { recursive: true, force: true });
});

beforeEach(async () => {
  here = await start();
  there = await start();
  office = await here.signIn("TACC-OFFICE");
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.end("SIGTERM")));
});

const changesIn = (stream: EventStream): number[] =>
  stream.blocks.filter(({ event }) => event === "change").map(({ data }) => Number(data));

/** A stream of the office that has been told where things stand. */
const opened = async (server: ServerProcess): Promise<EventStream> => {
  const stream = await openStream(server, office);
  await vi.waitFor(() => expect(changesIn(stream).length).toBeGreaterThan(0), soon);
  return stream;
};

/** Writes through a server; gives the change log's sequence after it. */
const written = async (server: ServerProcess): Promise<number> => {
  const response = await server.send("/trpc/milestone.comment", {
    method: "POST",
    cookie: office,
    body: JSON.stringify({ requestId: randomUUID(), milestoneId, text: "Из другого процесса" }),
  });
  expect(response.status).toBe(200);
  return Number(response.headers.get("kedr-revision"));
};

const expectTold = (stream: EventStream, sequence: number): Promise<void> =>
  vi.waitFor(() => expect(changesIn(stream).at(-1)).toBe(sequence), soon);

/** Cuts every connection on which a server hears the announcements; gives how many there were. */
const cutListeners = async (): Promise<number> => {
  const cut = await database.prisma.$queryRaw<unknown[]>`
    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND query LIKE 'LISTEN %' AND pid <> pg_backend_pid()`;
  return cut.length;
};

describe("two server processes on one PostgreSQL", () => {
  it("know the same sessions, and tell each other's streams of a write within two seconds", async () => {
    const [heard, told] = [await opened(here), await opened(there)];
    await expectTold(told, await written(here));
    const back = await written(there);
    await expectTold(heard, back);
    await expectTold(told, back);
  });

  it("do not need each other: one is killed, the other answers, writes and tells on", async () => {
    const [lost, kept] = [await opened(here), await opened(there)];
    await here.end("SIGKILL");
    await lost.ended;
    await expectTold(kept, await written(there));
    await expectTold(kept, await written(await start()));
  });

  it("tell again after their listening connections were cut, and what was written meanwhile", async () => {
    const stream = await opened(there);
    expect(await cutListeners()).toBe(2);
    const missed = await written(here);
    await expectTold(stream, missed);
    const next = await written(here);
    expect(next).toBeGreaterThan(missed);
    await expectTold(stream, next);
  });
});
