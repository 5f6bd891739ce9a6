import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { inject } from "vitest";
import { type Database, databaseOnPglite, openDatabase } from "../database.ts";
import { onServer, serverUrl } from "./postgres-server.ts";

/** What tests clone their databases from: dump files of PGlite, or names of template databases on a server. */
export interface Templates {
  engine: "pglite" | "postgres";
  empty: string;
  training: string;
}

declare module "vitest" {
  export interface ProvidedContext {
    kedrTemplates: Templates;
  }
}

/** A database of a test's own. */
export interface TestDatabase extends Database {
  /** Statements sent while the work runs. */
  countQueries(work: () => Promise<unknown>): Promise<number>;
}

const withCount = (open: (onQuery: () => void) => Promise<Database>): Promise<TestDatabase> => {
  let queries = 0;
  return open(() => {
    queries += 1;
  }).then((database) => ({
    ...database,
    countQueries: async (work) => {
      const before = queries;
      await work();
      return queries - before;
    },
  }));
};

const clone = (template: "empty" | "training"): Promise<TestDatabase> => {
  const templates = inject("kedrTemplates");
  const url = process.env["TEST_DATABASE_URL"];
  if (templates.engine === "pglite" || !url) {
    return withCount(async (onQuery) => {
      const loadDataDir = new Blob([await readFile(templates[template])]);
      return databaseOnPglite(await PGlite.create({ loadDataDir }), onQuery);
    });
  }
  return withCount(async (onQuery) => {
    const name = `kedr_test_${randomUUID()}`;
    await onServer(url, [`CREATE DATABASE "${name}" TEMPLATE "${templates[template]}"`]);
    const database = await openDatabase({ url: serverUrl(url, name) }, { onQuery });
    return {
      ...database,
      close: async () => {
        await database.close();
        // On a busy machine the server may not yet have noticed that the last connection is gone.
        await onServer(url, [`DROP DATABASE "${name}" WITH (FORCE)`]);
      },
    };
  });
};

/** A migrated database without a record: PGlite, or PostgreSQL where TEST_DATABASE_URL is set. Close it after use. */
export const createTestDb = (): Promise<TestDatabase> => clone("empty");

/** The same with the training portfolio loaded. */
export const createTrainingDb = (): Promise<TestDatabase> => clone("training");
