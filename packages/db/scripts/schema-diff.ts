import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { openSchemaEngine } from "./schema-engine.ts";

const schemaFolder = new URL("../../../prisma/schema/", import.meta.url);

const schemaFiles = async (): Promise<{ path: string; content: string }[]> =>
  Promise.all(
    (await readdir(schemaFolder))
      .filter((file) => file.endsWith(".prisma"))
      .map(async (file) => ({ path: file, content: await readFile(new URL(file, schemaFolder), "utf8") })),
  );

/** The SQL that would turn a migrated database into what prisma/schema describes; null when it is that already. */
export const schemaDiff = async (adapter: SqlMigrationAwareDriverAdapterFactory): Promise<string | null> => {
  const files = await schemaFiles();
  const engine = await openSchemaEngine(adapter);
  try {
    const { stdout } = await engine.diff({
      from: { tag: "schemaDatasource", files, configDir: fileURLToPath(schemaFolder) },
      to: { tag: "schemaDatamodel", files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    });
    return !stdout || stdout.includes("This is an empty migration") ? null : stdout;
  } finally {
    engine.free();
  }
};
