import { readFile } from "node:fs/promises";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

let isLoaded = false;

const load = async (engineFile: URL): Promise<void> => {
  if (isLoaded) return;
  const { instance } = await WebAssembly.instantiate(await readFile(engineFile), {
    "./schema_engine_bg.js": engine as unknown as WebAssembly.ModuleImports,
  });
  const { __wbg_set_wasm: setWasm } = engine as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  setWasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  isLoaded = true;
};

/**
 * Prisma's schema engine in WebAssembly, so that migrating needs neither the command line nor a downloaded binary.
 *
 * @param engineFile - `schema_engine_bg.wasm` of `@prisma/schema-engine-wasm`
 */
export const openSchemaEngine = async (
  adapter: SqlMigrationAwareDriverAdapterFactory,
  engineFile: URL,
): Promise<engine.SchemaEngine> => {
  await load(engineFile);
  return engine.SchemaEngine.new({ datamodels: undefined }, () => undefined, bindMigrationAwareSqlAdapterFactory(adapter));
};
