import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { lockDataFolder } from "./data-folder-lock.ts";
import { PrismaClient } from "./generated/client.ts";
import { type Listen, listenOnPglite, listenOnServer } from "./listen.ts";
import { migrate, type MigrationAssets, sourceAssets } from "./migrations.ts";
import { StartError } from "./start-error.ts";

/** An open database. Closing it lets go of the data folder. */
export interface Database {
  prisma: PrismaClient;
  engine: "pglite" | "postgres";
  /** Hears of each committed transaction, whichever process made it. Stop listening before closing. */
  listen: Listen;
  close(): Promise<void>;
}

/** A PostgreSQL server by its address, or the embedded PGlite in a folder. */
export type DatabaseTarget = { url: string } | { dataFolder: string };

interface OpenOptions {
  /** Defaults to the repository's own folders. */
  assets?: MigrationAssets;
  /** Called for each statement that Prisma sends; for tests that count them. */
  onQuery?: () => void;
}

const createClient = (adapter: SqlMigrationAwareDriverAdapterFactory, onQuery?: () => void): PrismaClient => {
  if (!onQuery) return new PrismaClient({ adapter });
  const client = new PrismaClient({ adapter, log: [{ emit: "event", level: "query" }] });
  client.$on("query", onQuery);
  // The option only adds the event; the client's model interface is the same.
  return client as unknown as PrismaClient;
};

/** Serves a PGlite that the caller made, for tests and scripts that clone a prepared one. It must be migrated. */
export const databaseOnPglite = (pglite: PGlite, onQuery?: () => void): Database => {
  const prisma = createClient(new PrismaPGlite(pglite), onQuery);
  return {
    prisma,
    engine: "pglite",
    listen: listenOnPglite(pglite),
    close: async () => {
      await prisma.$disconnect();
      await pglite.close();
    },
  };
};

const openPglite = async (
  folder: string,
  { assets = sourceAssets(), onQuery }: OpenOptions,
): Promise<Database> => {
  const release = await lockDataFolder(folder);
  try {
    const pglite = await PGlite.create(join(folder, "pglite"));
    try {
      await migrate(pglite, assets);
    } catch (error) {
      await pglite.close();
      throw error;
    }
    const database = databaseOnPglite(pglite, onQuery);
    return {
      ...database,
      close: async () => {
        await database.close();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
};

/** Servers that start together take turns: each holds the lock while it looks and applies. */
const migrateServer = async (url: string, assets: MigrationAssets): Promise<void> => {
  const client = new pg.Client({ connectionString: url });
  // A connection lost between two statements would otherwise end the process; the next statement reports it.
  client.on("error", () => undefined);
  try {
    await client.connect();
  } catch {
    throw new StartError(
      "The PostgreSQL server named by DATABASE_URL does not answer. Check that it runs and that the address, user and password are right.",
    );
  }
  try {
    await client.query("SELECT pg_advisory_lock(4137, 1)");
    await migrate(
      { exec: (script) => client.query(script), query: (statement) => client.query(statement) },
      assets,
    );
  } finally {
    await client.end();
  }
};

const openPostgres = async (
  url: string,
  { assets = sourceAssets(), onQuery }: OpenOptions,
): Promise<Database> => {
  await migrateServer(url, assets);
  // Prisma reads every instant as if the session ran in UTC, whatever the server is set to.
  const adapter = new PrismaPg({ connectionString: url, max: 10, options: "-c TimeZone=UTC" });
  const prisma = createClient(adapter, onQuery);
  return { prisma, engine: "postgres", listen: listenOnServer(url), close: () => prisma.$disconnect() };
};

/**
 * Opens the database and brings it to this code's schema.
 *
 * @throws StartError with one line that says what to do: folder held or not writable, database newer than the code,
 * server not answering
 */
export const openDatabase = (target: DatabaseTarget, options: OpenOptions = {}): Promise<Database> =>
  "url" in target ? openPostgres(target.url, options) : openPglite(target.dataFolder, options);
