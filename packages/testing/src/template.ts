import { existsSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadDataset, trainingDataset } from "@kedr/dataset";
import { openDatabase } from "@kedr/db";
import { onServer, openScratchDatabase, serverUrl, type Templates } from "@kedr/db/testing";
import type { TestProject } from "vitest/node";

const buildOnPglite = async (folder: string): Promise<void> => {
  const building = `${folder}.building`;
  await mkdir(building, { recursive: true });
  const database = await openScratchDatabase();
  try {
    await database.dump(join(building, "empty.tar"));
    await loadDataset(database, { dataset: trainingDataset(), passwordHash: null });
    await database.dump(join(building, "training.tar"));
    await rename(building, folder);
  } finally {
    await database.close();
    await rm(building, { recursive: true, force: true });
  }
};

const buildOnServer = async (url: string, { empty, training }: Templates): Promise<void> => {
  await onServer(url, [`DROP DATABASE IF EXISTS "${empty}"`, `CREATE DATABASE "${empty}"`]);
  await (await openDatabase({ url: serverUrl(url, empty) })).close();
  await onServer(url, [
    `DROP DATABASE IF EXISTS "${training}"`,
    `CREATE DATABASE "${training}" TEMPLATE "${empty}"`,
  ]);
  const database = await openDatabase({ url: serverUrl(url, training) });
  await loadDataset(database, { dataset: trainingDataset(), passwordHash: null });
  await database.close();
};

/** Vitest's global set-up: migrates and fills once a run, however many projects ask. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const url = process.env["TEST_DATABASE_URL"];
  const name = `kedr_test_${process.pid}`;
  const folder = join(tmpdir(), name);
  const done = join(tmpdir(), `${name}.done`);
  const templates: Templates = url
    ? { engine: "postgres", empty: `${name}_empty`, training: `${name}_training` }
    : { engine: "pglite", empty: join(folder, "empty.tar"), training: join(folder, "training.tar") };
  if (!existsSync(done)) {
    await (url ? buildOnServer(url, templates) : buildOnPglite(folder));
    await writeFile(done, "");
  }
  project.provide("kedrTemplates", templates);
  return async () => {
    if (!existsSync(done)) return;
    await rm(done, { force: true });
    if (url)
      await onServer(url, [`DROP DATABASE "${templates.training}"`, `DROP DATABASE "${templates.empty}"`]);
    else await rm(folder, { recursive: true, force: true });
  };
};
