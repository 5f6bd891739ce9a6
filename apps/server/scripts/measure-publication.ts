// How long a publication takes, on an embedded database with the training portfolio, and how large it is. The first one
// also loads what the threads that write books need. `npx pnpm@12 --filter @kedr/server measure:publication`; docs/measurements.md has the figures.
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDataset, trainingDataset } from "@kedr/dataset";
import { openDatabase } from "@kedr/db";
import {
  createPortfolioReader,
  getActor,
  listPublications,
  publish,
  type ServiceContext,
} from "@kedr/services";

const times = 6;
const today = "2023-03-01";

const folder = await mkdtemp(join(tmpdir(), "kedr-measure-"));
const database = await openDatabase({ dataFolder: folder });
try {
  await loadDataset(database, { dataset: trainingDataset(), passwordHash: null });
  const actor = await getActor(database, "TACC-OFFICE", today);
  if (actor === null) throw new Error("The training portfolio has no such account.");
  const context: ServiceContext = {
    database,
    actor,
    today,
    now: "2023-03-01T05:00:00.000Z",
    newId: randomUUID,
    portfolios: createPortfolioReader(database),
    mail: "off",
  };
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const start = performance.now();
    const order = {
      requestId: randomUUID(),
      title: "Замер",
      asOf: today,
      note: null,
      corrects: null,
    } as const;
    await publish(context, order);
    taken.push(performance.now() - start);
  }
  const [first = 0, ...warm] = taken;
  const middle = warm.toSorted((one, other) => one - other)[Math.floor(warm.length / 2)] ?? 0;
  const { publications } = await listPublications(context, {});
  const files = publications[0]?.files ?? [];
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  process.stdout.write(
    `publication.publish: first ${first.toFixed(0)} ms, median of ${warm.length} more ${middle.toFixed(0)} ms\n`,
  );
  process.stdout.write(`${files.length} files, ${(bytes / 1e6).toFixed(2)} MB\n`);
} finally {
  await database.close();
  await rm(folder, { recursive: true, force: true });
}
