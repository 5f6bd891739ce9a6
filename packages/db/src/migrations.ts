import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { openSchemaEngine } from "./schema-engine.ts";
import { StartError } from "./start-error.ts";

/** Where the migrations and the engine that applies them lie: beside the built server, or in the sources. */
export interface MigrationAssets {
  /** Folder of migration folders; ends with a slash. */
  migrations: URL;
  engine: URL;
}

/** The assets as they lie in the repository, for development and tests. */
export const sourceAssets = (): MigrationAssets => ({
  migrations: new URL("../../../prisma/migrations/", import.meta.url),
  engine: new URL("schema_engine_bg.wasm", import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg")),
});

/** Names of the migrations in the folder, in order. */
const migrationNames = async (folder: URL): Promise<string[]> =>
  (await readdir(folder, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .toSorted();

const appliedNames = async (adapter: SqlMigrationAwareDriverAdapterFactory): Promise<string[]> => {
  const connection = await adapter.connect();
  try {
    const exists = await connection.queryRaw({
      sql: `SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found`,
      args: [],
      argTypes: [],
    });
    if (exists.rows[0]?.[0] !== true) return [];
    const { rows } = await connection.queryRaw({
      sql: `SELECT migration_name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
      args: [],
      argTypes: [],
    });
    return rows.map((row) => String(row[0]));
  } finally {
    await connection.dispose();
  }
};

/** What the engine wants to know of each migration. */
export const migrationList = async (folder: URL, names: string[]) => ({
  baseDir: fileURLToPath(folder),
  lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
  shadowDbInitScript: "",
  migrationDirectories: await Promise.all(
    names.map(async (name) => ({
      path: name,
      migrationFile: {
        path: "migration.sql",
        content: { tag: "ok" as const, value: await readFile(new URL(`${name}/migration.sql`, folder), "utf8") },
      },
    })),
  ),
});

/**
 * Brings the database to the code's schema. Loads the engine only when something is to be applied.
 *
 * @returns names of the migrations applied now
 * @throws StartError when the database holds migrations that this code does not know
 */
export const migrate = async (
  adapter: SqlMigrationAwareDriverAdapterFactory,
  assets: MigrationAssets,
): Promise<string[]> => {
  const names = await migrationNames(assets.migrations);
  const applied = await appliedNames(adapter);
  const unknown = applied.filter((name) => !names.includes(name));
  if (unknown.length > 0) {
    throw new StartError(
      `The database is newer than this version of Kedr (it holds the migration ${unknown[0] ?? ""}). Start a newer Kedr, or name another data folder with KEDR_DATA.`,
    );
  }
  if (names.every((name) => applied.includes(name))) return [];
  const engine = await openSchemaEngine(adapter, assets.engine);
  try {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: await migrationList(assets.migrations, names),
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  } finally {
    engine.free();
  }
};
