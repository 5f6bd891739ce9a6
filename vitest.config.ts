import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/** Builds the migrated and filled database once, which every test then clones. */
const databaseTemplate = join(root, "packages/testing/src/template.ts");

interface Place {
  name: string;
  folder: string;
  /** Test files within the folder; `*.test.ts` beside the sources unless said otherwise. */
  include?: string[];
  needsDatabase?: boolean;
}

const places: Place[] = [
  { name: "domain", folder: "packages/domain" },
  { name: "documents", folder: "packages/documents" },
  // Opens written documents in LibreOffice, which not every machine has: `pnpm test:documents`.
  { name: "documents-office", folder: "packages/documents", include: ["src/**/*.office.ts"] },
  { name: "db", folder: "packages/db", needsDatabase: true },
  { name: "services", folder: "packages/services", needsDatabase: true },
  {
    name: "services-office",
    folder: "packages/services",
    include: ["src/**/*.office.ts"],
    needsDatabase: true,
  },
  { name: "api", folder: "packages/api", needsDatabase: true },
  { name: "dataset", folder: "packages/dataset", needsDatabase: true },
  {
    name: "server",
    folder: "apps/server",
    // Processes that share a database need a server for it: `pnpm test:postgres`.
    include: ["src/**/*.test.ts", ...(process.env["TEST_DATABASE_URL"] ? ["src/**/*.postgres.ts"] : [])],
    needsDatabase: true,
  },
  { name: "web", folder: "apps/web", include: ["{src,vite}/**/*.test.{ts,tsx}"] },
  { name: "scripts", folder: "scripts", include: ["**/*.test.ts"] },
];

/** `.ci/run` gathers totals here; everyone else only reads the terminal. */
const results = process.env["KEDR_TEST_RESULTS"];

export default defineConfig({
  test: {
    pool: "forks",
    // Files share a worker's modules: nothing of ours keeps state in a module, and loading them takes a fifth of a run.
    isolate: false,
    // Each worker may hold a PGlite of its own: more of them cost memory before they save time.
    maxWorkers: Math.min(availableParallelism(), 4),
    testTimeout: 20_000,
    hookTimeout: 60_000,
    reporters: results
      ? ["default", ["json", { outputFile: join(results, `vitest-${process.pid}.json`) }]]
      : ["default"],
    projects: places.map(({ name, folder, include = ["src/**/*.test.{ts,tsx}"], needsDatabase = false }) => ({
      extends: true,
      test: {
        name,
        root: join(root, folder),
        include,
        environment: "node",
        ...(needsDatabase ? { globalSetup: [databaseTemplate] } : {}),
      },
    })),
  },
});
