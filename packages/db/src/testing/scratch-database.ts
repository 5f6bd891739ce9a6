import { writeFile } from "node:fs/promises";
import { PGlite } from "@electric-sql/pglite";
import { type Database, databaseOnPglite } from "../database.ts";
import { migrate, sourceAssets } from "../migrations.ts";

/** A migrated PGlite in memory that can be written to a file, for others to be cloned from. */
export interface ScratchDatabase extends Database {
  dump(file: string): Promise<void>;
}

/** Migrates a PGlite in memory; takes some seconds, so it is done once a test run. */
export const openScratchDatabase = async (): Promise<ScratchDatabase> => {
  const pglite = await PGlite.create();
  await migrate(pglite, sourceAssets());
  return {
    ...databaseOnPglite(pglite),
    dump: async (file) => {
      const tar = await pglite.dumpDataDir("none");
      await writeFile(file, Buffer.from(await tar.arrayBuffer()));
    },
  };
};
