import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { StartError } from "./start-error.ts";

/** Where the migrations lie: beside the built server, or in the sources. */
export interface MigrationAssets {
  /** Folder of migration folders; ends with a slash. */
  migrations: URL;
}

/** The assets as they lie in the repository, for development and tests. */
export const sourceAssets = (): MigrationAssets => ({
  migrations: new URL("../../../prisma/migrations/", import.meta.url),
});

/**
 * One session that runs scripts whole; PGlite is one as it stands. Prisma's driver adapters are not: the one for
 * PGlite does not wait for a script, the one for PostgreSQL cuts it at every semicolon, bodies of functions included.
 */
export interface MigrationSession {
  exec(script: string): Promise<unknown>;
  query(statement: string): Promise<{ rows: unknown[] }>;
}

// Prisma's own table, so that its engine and its command line can read the history.
const historyTable = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`;

/** Names of the migrations in the folder, in order. */
const migrationNames = async (folder: URL): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();

const appliedNames = async (session: MigrationSession): Promise<string[]> => {
  const found = await session.query(`SELECT 1 WHERE to_regclass('_prisma_migrations') IS NOT NULL`);
  if (found.rows.length === 0) return [];
  const { rows } = await session.query(
    `SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
  );
  return (rows as { name: string }[]).map(({ name }) => name);
};

const recordOf = (name: string, script: string): string => `
  INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count")
  VALUES ('${randomUUID()}', '${createHash("sha256").update(script).digest("hex")}',
          '${name.replaceAll("'", "''")}', clock_timestamp(), 1)`;

/** A migration and its record are there together or not at all, whatever fails or is killed in between. */
const apply = async (
  session: MigrationSession,
  { name, script }: { name: string; script: string },
): Promise<void> => {
  try {
    await session.exec("BEGIN");
    await session.exec(historyTable);
    await session.exec(script);
    await session.exec(recordOf(name, script));
    await session.exec("COMMIT");
  } catch (error) {
    // A lost connection refuses this too, and has rolled back already.
    await session.exec("ROLLBACK").catch(() => undefined);
    const reason = (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, " ");
    throw new StartError(
      `The database could not be brought up to date: the migration ${name} failed and was undone (${reason}). Start the Kedr that was used before, and report this.`,
    );
  }
};

/**
 * Brings the database to the code's schema. On a server the caller keeps others from doing so at the same time.
 *
 * @returns names of the migrations applied now
 * @throws StartError when the database holds migrations that this code does not know, or a migration fails
 */
export const migrate = async (
  session: MigrationSession,
  { migrations }: MigrationAssets,
): Promise<string[]> => {
  const names = await migrationNames(migrations);
  const applied = await appliedNames(session);
  const unknown = applied.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new StartError(
      `The database is newer than this version of Kedr (it holds the migration ${unknown}). Start a newer Kedr, or name another place for the data with KEDR_DATA or DATABASE_URL.`,
    );
  }
  const pending = names.filter((name) => !applied.includes(name));
  for (const name of pending) {
    await apply(session, {
      name,
      script: await readFile(new URL(`${name}/migration.sql`, migrations), "utf8"),
    });
  }
  return pending;
};
