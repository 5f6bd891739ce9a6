// Writes the next migration: `pnpm migration NAME`. Migrates a scratch PGlite with the migrations there are, and
// compares it with prisma/schema. The SQL is printed into the new folder; add triggers for new tables by hand.
import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { migrate, sourceAssets } from "../src/migrations.ts";
import { schemaDiff } from "./schema-diff.ts";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error("usage: pnpm migration name_in_snake_case");

const assets = sourceAssets();
const scratch = await PGlite.create();
await migrate(scratch, assets);
const sql = await schemaDiff(new PrismaPGlite(scratch));
await scratch.close();
if (sql === null) {
  console.log("The schema has not changed.");
} else {
  const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const folder = new URL(`${stamp}_${name}/`, assets.migrations);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL("migration.sql", folder), sql);
  console.log(fileURLToPath(folder));
}
