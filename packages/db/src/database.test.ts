import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lockDataFolder } from "./data-folder-lock.ts";
import { openDatabase } from "./database.ts";
import { StartError } from "./start-error.ts";
import { buildAuthor, createTestDb, serverUrl } from "./testing/index.ts";
import { write } from "./write.ts";

describe("openDatabase", () => {
  let dataFolder: string;

  beforeAll(async () => {
    dataFolder = await mkdtemp(join(tmpdir(), "kedr-data-"));
    // Making a cluster takes PGlite some seconds; the tests then only open it.
    await (await PGlite.create(join(dataFolder, "pglite"))).close();
  });
  afterAll(() => rm(dataFolder, { recursive: true }));

  it("migrates the folder, keeps it to itself, and finds everything there again", async () => {
    const first = await openDatabase({ dataFolder });
    await write(first, buildAuthor(), async (tx) => {
      await tx.strategy.create({ data: { id: "S", name: "Стратегия", origin: "entered" } });
    });
    const second: unknown = await openDatabase({ dataFolder }).catch((reason: unknown) => reason);
    expect(second).toBeInstanceOf(StartError);
    expect((second as StartError).message).toContain(`process ${process.pid}`);
    await first.close();

    const reopened = await openDatabase({ dataFolder });
    expect(await reopened.prisma.strategy.findMany({ select: { name: true } })).toEqual([
      { name: "Стратегия" },
    ]);
    expect(await reopened.prisma.change.count()).toBe(1);
    await reopened.close();
  });

  it("lets go of the folder when migrating fails", async () => {
    const assets = { migrations: new URL("no-such-folder/", import.meta.url) };
    await expect(openDatabase({ dataFolder }, { assets })).rejects.toThrow("no-such-folder");
    await (
      await lockDataFolder(dataFolder)
    )();
  });

  it("says in one line that a server does not answer", async () => {
    const error: unknown = await openDatabase({ url: "postgresql://kedr@127.0.0.1:1/kedr" }).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(StartError);
    expect((error as StartError).message).toMatch(/^The PostgreSQL server .*DATABASE_URL[^\n]*$/);
  });
});

describe("an instant", () => {
  it("is read as it was written, whatever the server's time zone", async () => {
    const database = await createTestDb();
    const knownAt = "2023-03-01T16:59:59.000Z";
    await write(database, buildAuthor({ knownAt }), async (tx) => {
      await tx.strategy.create({ data: { id: "S", name: "Стратегия", origin: "entered" } });
    });
    const [row] = await database.prisma.$queryRaw<
      { name: string }[]
    >`SELECT current_database()::text AS name`;
    const server = process.env["TEST_DATABASE_URL"];
    // Sessions begun after this one would be in Tomsk's time; PGlite has one session only.
    await database.prisma.$executeRawUnsafe(`ALTER DATABASE "${row?.name}" SET TimeZone = 'Asia/Tomsk'`);
    const later = server ? await openDatabase({ url: serverUrl(server, row?.name ?? "") }) : database;
    const change = await later.prisma.change.findFirstOrThrow({ where: { entityId: "S" } });
    expect(change.knownAt.toISOString()).toBe(knownAt);
    if (later !== database) await later.close();
    await database.close();
  });
});
