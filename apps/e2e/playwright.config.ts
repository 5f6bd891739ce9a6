import { join } from "node:path";
import { defineConfig } from "@playwright/test";
import { chromiumArguments } from "../../scripts/find-chromium.ts";

/** Set by scripts/run.ts; without it (an editor's test runner) Playwright takes its own browser. */
const chromium = process.env["CHROMIUM_PATH"];

/** `.ci/run` gathers totals here; everyone else only reads the terminal. */
const results = process.env["KEDR_TEST_RESULTS"];

export default defineConfig({
  globalSetup: "./src/prepared-data.ts",
  outputDir: "test-results",
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env["CI"]),
  timeout: 90_000,
  // Slow machines need it; a test that passes never waits for it.
  expect: { timeout: 15_000 },
  reporter: results
    ? [["list"], ["json", { outputFile: join(results, `playwright-${process.pid}.json`) }]]
    : [["list"]],
  use: {
    browserName: "chromium",
    headless: true,
    // The width of an office screen, where tables are tables; narrow screens are a subject of their own.
    viewport: { width: 1440, height: 900 },
    locale: "ru-RU",
    timezoneId: "Asia/Tomsk",
    // A trace of every passing test would take a fifth of the run; `--trace on` asks for one.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: { args: chromiumArguments(), ...(chromium ? { executablePath: chromium } : {}) },
  },
  projects: [
    { name: "journeys", testDir: "src/specs" },
    // What is asked of every page alike; dear, and no journey.
    { name: "sweeps", testDir: "src/sweeps" },
    { name: "screenshots", testDir: "src/screenshots" },
    // What takes so long only on a quiet machine: one at a time, and never among the journeys.
    { name: "measurements", testDir: "src/measurements", workers: 1 },
  ],
});
