import { cp, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { runServerToItsEnd, startServer } from "../server-process.ts";

test.describe.configure({ mode: "serial", timeout: 180_000 });

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kedr-start-"));
});
test.afterAll(() => rm(folder, { recursive: true, force: true }));

const data = (): string => join(folder, "data");

test("a second start finds everything as it was and answers soon", async () => {
  const first = await startServer({ KEDR_DATA: data() });
  const revision = ((await (await fetch(`${first.url}/readyz`)).json()) as { revision: string }).revision;
  await first.stop();
  const startedAt = performance.now();
  const second = await startServer({ KEDR_DATA: data() });
  const ready = (await (await fetch(`${second.url}/readyz`)).json()) as { revision: string };
  const seconds = (performance.now() - startedAt) / 1000;
  await second.stop();
  expect(ready.revision).toBe(revision);
  test.info().annotations.push({ type: "second start, s", description: seconds.toFixed(2) });
  // Some 1 s alone; the bound leaves room for a machine that runs other tests beside.
  expect(seconds).toBeLessThan(10);
});

test("a port in use is told, and no data folder is made", async () => {
  const holder = await startServer({ KEDR_DATA: data() });
  const other = join(folder, "untouched");
  const port = new URL(holder.url).port;
  const { code, errors } = await runServerToItsEnd({ PORT: port, KEDR_DATA: other });
  await holder.stop();
  expect(code).toBe(1);
  expect(errors.trim()).toBe(
    `Port ${port} is in use. Stop the program that uses it, or choose another: PORT=${Number(port) + 1}.`,
  );
  expect(await readdir(folder)).not.toContain("untouched");
});

test("a data folder held by another process is refused, by the holder's number", async () => {
  const holder = await startServer({ KEDR_DATA: data() });
  const { code, errors } = await runServerToItsEnd({ KEDR_DATA: data() });
  await holder.stop();
  expect(code).toBe(1);
  expect(errors).toMatch(
    /^The data folder \S+ is in use by process \d+ on \S+\. Stop that process, .+KEDR_DATA\.\n$/,
  );
});

test("a data folder that cannot be written is told", async () => {
  const file = join(folder, "a-file");
  await writeFile(file, "");
  const { code, errors } = await runServerToItsEnd({ KEDR_DATA: join(file, "data") });
  expect(code).toBe(1);
  expect(errors).toMatch(/^The data folder \S+ cannot be written .+KEDR_DATA\.\n$/);
});

test("a folder that holds another data set is refused and stays as it is", async () => {
  const { code, errors } = await runServerToItsEnd({ KEDR_DATA: data(), KEDR_DATASET: "tomsk" });
  expect(code).toBe(1);
  expect(errors).toContain("KEDR_DATASET=training");
  const server = await startServer({ KEDR_DATA: data() });
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  await server.stop();
});

test("a database newer than the code is refused", async () => {
  const dist = join(folder, "older");
  await cp(join(import.meta.dirname, "../../../server/dist"), dist, { recursive: true });
  const migrations = (await readdir(join(dist, "migrations"))).toSorted();
  await rm(join(dist, "migrations", migrations.at(-1) ?? ""), { recursive: true });
  const { code, errors } = await runServerToItsEnd({ KEDR_DATA: data() }, join(dist, "main.js"));
  expect(code).toBe(1);
  expect(errors).toMatch(/^The database is newer than this version of Kedr .+\n$/);
});

test("a wrong setting is told by its name", async () => {
  const { code, errors } = await runServerToItsEnd({ KEDR_DATA: data(), PORT: "many" });
  expect(code).toBe(1);
  expect(errors).toMatch(/^The variable PORT cannot be used: .+\n$/);
});

test("the source alone: 19 projects, no training record, and the first administrator is asked for", async () => {
  const server = await startServer({ KEDR_DATASET: "tomsk" });
  const rows = async (name: string) =>
    (await (await fetch(`${server.url}/open-data/v1/${name}.json`)).json()) as { origin?: string }[];
  const counts: Record<string, number> = {};
  for (const name of [
    "industries",
    "projects",
    "milestones",
    "indicators",
    "indicator-values",
    "maturity",
    "funding",
  ]) {
    const found = await rows(name);
    counts[name] = found.length;
    expect(found.filter(({ origin }) => origin === "training")).toEqual([]);
  }
  expect(counts).toMatchObject({ industries: 18, projects: 19, milestones: 0, indicators: 23, funding: 0 });
  const session = (await (await fetch(`${server.url}/trpc/session.get`)).json()) as {
    result: {
      data: { needsFirstAdministrator: boolean; trainingAccounts: unknown[]; isClockPinned: boolean };
    };
  };
  expect(session.result.data).toMatchObject({
    needsFirstAdministrator: true,
    trainingAccounts: [],
    isClockPinned: false,
  });
  await server.stop();
});
