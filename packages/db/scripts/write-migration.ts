// Writes the next migration: `pnpm migration NAME`. Migrates a scratch PGlite with the migrations there are, and
// compares it with prisma/schema. The SQL is printed into the new folder; add triggers for new tables by hand.
import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { PGlite } from "@electric-sql/pglite";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { migrate, sourceAssets } from "../src/migrations.ts";
import { openSchemaEngine } from "../src/schema-engine.ts";

const name = process.argv[2];
if (!name || !/^[a-z0-9_]+$/.test(name)) throw new Error("usage: pnpm migration name_in_snake_case");

const assets = sourceAssets();
const schemaFolder = new URL("../../../prisma/schema/", import.meta.url);
const files = await Promise.all(
  (await readdir(schemaFolder))
    .filter((file) => file.endsWith(".prisma"))
    .map(async (file) => ({ path: file, content: await readFile(new URL(file, schemaFolder), "utf8") })),
);
const scratch = await PGlite.create();
const adapter = new PrismaPGlite(scratch);
await migrate(adapter, assets);
const engine = await openSchemaEngine(adapter, assets.engine);
const configDir = fileURLToPath(schemaFolder);
const { stdout } = await engine.diff({
  from: { tag: "schemaDatasource", files, configDir },
  to: { tag: "schemaDatamodel", files },
  script: true,
  exitCode: null,
  filters: { externalTables: [], externalEnums: [] },
});
await scratch.close();
if (!stdout || stdout.includes("This is an empty migration")) {
  console.log("The schema has not changed.");
} else {
  const stamp = new Date().toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const folder = new URL(`${stamp}_${name}/`, assets.migrations);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL("migration.sql", folder), stdout);
  console.log(fileURLToPath(folder));
}
