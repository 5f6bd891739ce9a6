import { defineConfig } from "prisma/config";

// `prisma generate` only looks for the schema engine and never runs it; Kedr migrates through the engine's
// WebAssembly build (src/migrations.ts). Pointing at Node keeps the install free of a download.
process.env["PRISMA_SCHEMA_ENGINE_BINARY"] ??= process.execPath;

export default defineConfig({
  schema: "../../prisma/schema",
  migrations: { path: "../../prisma/migrations" },
});
