// How long the report desk takes to lay out, on an embedded database with the training portfolio: right after a write
// and with nothing written since; and how much memory a remembered portfolio takes. `npx pnpm@12 --filter @kedr/server measure:report`; docs/measurements.md has the figures.
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDataset, trainingDataset } from "@kedr/dataset";
import { openDatabase, updateRecord, write, type Database } from "@kedr/db";
import { createPortfolioReader, getActor, prepareReport, type ServiceContext } from "@kedr/services";

const times = 20;
const projectId = "TPRJ-HEA-7";
const today = "2023-03-01";
const pastDays = ["2022-10-31", "2022-11-30", "2022-12-31", "2023-01-31", "2023-02-28"] as const;
const now = "2023-03-01T05:00:00.000Z";

const contextOf = async (database: Database): Promise<ServiceContext> => {
  const actor = await getActor(database, "TACC-LEAD-HEALTH", today);
  if (actor === null) throw new Error("The training portfolio has no such account.");
  const portfolios = createPortfolioReader(database);
  return { database, actor, today, now, newId: randomUUID, portfolios, mail: "off" };
};

const renameProject = (database: Database, name: string): Promise<void> => {
  const author = {
    actor: "Замер",
    accountId: null,
    requestId: randomUUID(),
    knownAt: now,
    isImported: false,
  };
  return write(database, author, (tx) => updateRecord(tx, "Project", { id: projectId, fields: { name } }));
};

/** Milliseconds of each of the calls; what comes before a call is not counted. */
const timed = async (before: (turn: number) => Promise<void>, call: () => Promise<unknown>) => {
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    await before(turn);
    const start = performance.now();
    await call();
    taken.push(performance.now() - start);
  }
  return taken.toSorted((one, other) => one - other);
};

const print = (what: string, taken: readonly number[]): void => {
  const at = (share: number) => (taken[Math.ceil(taken.length * share) - 1] ?? 0).toFixed(1);
  process.stdout.write(`${what}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms of ${taken.length}\n`);
};

/** Megabytes of heap for each of the past days that a reader remembers. */
const heapOfDays = async (database: Database): Promise<number> => {
  const portfolios = createPortfolioReader(database, pastDays.length);
  const used = () => {
    globalThis.gc?.();
    return process.memoryUsage().heapUsed;
  };
  const before = used();
  for (const asOf of pastDays) await portfolios.read({ today, asOf });
  const after = used();
  // Asked once more, so that nothing remembered is out of use before it is measured.
  await portfolios.read({ today, asOf: pastDays[0] });
  return (after - before) / pastDays.length / 1e6;
};

const folder = await mkdtemp(join(tmpdir(), "kedr-measure-"));
const database = await openDatabase({ dataFolder: folder });
try {
  await loadDataset(database, { dataset: trainingDataset(), passwordHash: null });
  const context = await contextOf(database);
  const prepare = () => prepareReport(context, { projectId });
  const live = () => context.portfolios.read({ today });
  const written = (turn: number) => renameProject(database, `Проект ${turn}`);
  await prepare();
  print("report.prepare after a write", await timed(written, prepare));
  print("today's portfolio alone after a write", await timed((turn) => written(turn + times), live));
  print("report.prepare with nothing written", await timed(() => Promise.resolve(), prepare));
  process.stdout.write(`a remembered portfolio: ${(await heapOfDays(database)).toFixed(1)} MB of heap\n`);
} finally {
  await database.close();
  await rm(folder, { recursive: true, force: true });
}
