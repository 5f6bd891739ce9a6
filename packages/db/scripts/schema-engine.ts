import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import {
  bindMigrationAwareSqlAdapterFactory,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import * as engine from "@prisma/schema-engine-wasm/schema_engine_bg";

const { resolve } = createRequire(import.meta.url);
const engineFile = resolve("@prisma/schema-engine-wasm/schema_engine_bg").replace(/\.js$/, ".wasm");

let isLoaded = false;

const load = async (): Promise<void> => {
  if (isLoaded) return;
  const { instance } = await WebAssembly.instantiate(await readFile(engineFile), {
    "./schema_engine_bg.js": engine as unknown as WebAssembly.ModuleImports,
  });
  const { __wbg_set_wasm: setWasm } = engine as unknown as {
    __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
  };
  setWasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  isLoaded = true;
};

/** Prisma's schema engine in WebAssembly, so that nothing is downloaded to compare schemas. */
export const openSchemaEngine = async (
  adapter: SqlMigrationAwareDriverAdapterFactory,
): Promise<engine.SchemaEngine> => {
  await load();
  return engine.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
};
