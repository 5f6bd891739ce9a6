import { randomUUID } from "node:crypto";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { schemaDiff } from "../scripts/schema-diff.ts";
import { openSchemaEngine } from "../scripts/schema-engine.ts";
import { migrate, type MigrationAssets, type MigrationSession, sourceAssets } from "./migrations.ts";
import { StartError } from "./start-error.ts";
import { onServer, serverUrl } from "./testing/index.ts";

/** An empty database, as the migrations see it and as Prisma's engine does. */
interface Bare {
  session: MigrationSession;
  adapter: SqlMigrationAwareDriverAdapterFactory;
  close(): Promise<void>;
}

const bareOnServer = async (server: string): Promise<Bare> => {
  const name = `kedr_test_${randomUUID()}`;
  await onServer(server, [`CREATE DATABASE "${name}"`]);
  const url = serverUrl(server, name);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    session: { exec: (script) => client.query(script), query: (statement) => client.query(statement) },
    adapter: new PrismaPg({ connectionString: url }),
    close: async () => {
      await client.end();
      await onServer(server, [`DROP DATABASE "${name}" WITH (FORCE)`]);
    },
  };
};

const assets = sourceAssets();
/** Described in every run: through the adapter for a server Prisma's engine cannot. */
let pglite: PGlite;
let bare: Bare;
let applied: string[];
/** A copy of the migrations, to add to. */
let copy: MigrationAssets;

beforeAll(async () => {
  pglite = await PGlite.create();
  const server = process.env["TEST_DATABASE_URL"];
  bare = server
    ? await bareOnServer(server)
    : { session: pglite, adapter: new PrismaPGlite(pglite), close: () => Promise.resolve() };
  applied = await migrate(bare.session, assets);
  if (server) await migrate(pglite, assets);
});
afterAll(async () => {
  await bare.close();
  await pglite.close();
});

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "kedr-migrations-"));
  await cp(assets.migrations, folder, { recursive: true });
  copy = { migrations: pathToFileURL(`${folder}/`) };
  return () => rm(folder, { recursive: true });
});

const addMigration = async (name: string, script: string): Promise<void> => {
  await mkdir(new URL(`${name}/`, copy.migrations), { recursive: true });
  await writeFile(new URL(`${name}/migration.sql`, copy.migrations), script);
};

const history = async (): Promise<string[]> => {
  const { rows } = await bare.session.query(
    `SELECT migration_name AS name FROM _prisma_migrations ORDER BY started_at`,
  );
  return (rows as { name: string }[]).map(({ name }) => name);
};

const tableExists = async (name: string): Promise<boolean> =>
  (await bare.session.query(`SELECT 1 FROM pg_tables WHERE tablename = '${name}'`)).rows.length > 0;

const refusal = async (): Promise<string> => {
  const error: unknown = await migrate(bare.session, copy).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StartError);
  expect((error as StartError).message).not.toContain("\n");
  return (error as StartError).message;
};

describe("the migrations together", () => {
  it("lead to what the schema describes, and a difference would be seen", async () => {
    expect(await schemaDiff(new PrismaPGlite(pglite))).toBeNull();
    await pglite.exec(`ALTER TABLE "Goal" ADD COLUMN "colour" TEXT`);
    expect(await schemaDiff(new PrismaPGlite(pglite))).toContain("colour");
    await pglite.exec(`ALTER TABLE "Goal" DROP COLUMN "colour"`);
  });
});

describe("migrate", () => {
  it("applies everything to an empty database, in order", async () => {
    expect(applied.length).toBeGreaterThan(1);
    expect(applied).toEqual(applied.toSorted());
    expect(await history()).toEqual(applied);
  });

  it("applies nothing a second time", async () => {
    expect(await migrate(bare.session, assets)).toEqual([]);
    expect(await history()).toEqual(applied);
  });

  it("keeps a history that Prisma's engine agrees with", async () => {
    const engine = await openSchemaEngine(bare.adapter);
    const migrationDirectories = await Promise.all(
      applied.map(async (path) => {
        const value = await readFile(new URL(`${path}/migration.sql`, assets.migrations), "utf8");
        return { path, migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value } } };
      }),
    );
    const diagnosis = await engine.diagnoseMigrationHistory({
      migrationsList: {
        baseDir: fileURLToPath(assets.migrations),
        lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
        shadowDbInitScript: "",
        migrationDirectories,
      },
      optInToShadowDatabase: false,
      filters: { externalTables: [], externalEnums: [] },
    });
    engine.free();
    expect(diagnosis).toMatchObject({
      history: null,
      failedMigrationNames: [],
      editedMigrationNames: [],
      hasMigrationsTable: true,
    });
  });

  it("refuses a database that is newer than the code, and changes nothing", async () => {
    await addMigration("29990101000000_pending", `CREATE TABLE "Pending" (id INT);`);
    await bare.session.exec(`
      INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
      VALUES ('newer', '', '29990202000000_newer', now(), 1)`);
    expect(await refusal()).toContain("29990202000000_newer");
    expect(await tableExists("Pending")).toBe(false);
    await bare.session.exec(`DELETE FROM _prisma_migrations WHERE id = 'newer'`);
    expect(await history()).toEqual(applied);
  });

  it("undoes a migration that fails, keeps those before it, and applies it once it is mended", async () => {
    const [good, bad] = ["29990101000000_good", "29990101000001_bad"];
    await addMigration(good, `CREATE TABLE "Good" (id INT);`);
    await addMigration(
      bad,
      `CREATE TABLE "Half" (id INT);\nSELECT no_such_function();\nCREATE TABLE "Other" (id INT);`,
    );
    const message = await refusal();
    expect(message).toContain(bad);
    expect(message).toContain("no_such_function");
    expect(await tableExists("Half")).toBe(false);
    expect(await history()).toEqual([...applied, good]);

    await addMigration(bad, `CREATE TABLE "Half" (id INT); -- mended`);
    expect(await migrate(bare.session, copy)).toEqual([bad]);
    expect(await tableExists("Half")).toBe(true);
    await bare.session.exec(`
      DROP TABLE "Good", "Half"; DELETE FROM _prisma_migrations WHERE migration_name IN ('${good}', '${bad}')`);
  });

  it("takes a function's body whole", async () => {
    const name = "29990101000000_function";
    await addMigration(
      name,
      `CREATE FUNCTION one_more(n INT) RETURNS INT LANGUAGE plpgsql AS $$ BEGIN n := n + 1; RETURN n; END $$;`,
    );
    expect(await migrate(bare.session, copy)).toEqual([name]);
    expect((await bare.session.query(`SELECT one_more(1) AS n`)).rows).toEqual([{ n: 2 }]);
    await bare.session.exec(`
      DROP FUNCTION one_more; DELETE FROM _prisma_migrations WHERE migration_name = '${name}'`);
  });
});
