// `node scripts/run.ts test|sweep|screenshots|measure [Playwright's own arguments]`: finds a browser, then runs Playwright with it.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { findChromium } from "../../../scripts/find-chromium.ts";
import { runCommand } from "../../../scripts/run-command.ts";

const projects = new Map([
  ["test", "journeys"],
  ["sweep", "sweeps"],
  ["screenshots", "screenshots"],
  ["measure", "measurements"],
]);

const playwright = fileURLToPath(import.meta.resolve("@playwright/test/cli"));

function installPlaywrightChromium(): boolean {
  return (
    spawnSync(process.execPath, [playwright, "install", "chromium"], { stdio: ["ignore", 2, 2] }).status === 0
  );
}

async function main([job = "", ...rest]: string[]): Promise<number> {
  const project = projects.get(job);
  if (!project) throw new Error("Say what to run: test, sweep, screenshots or measure");
  const path = findChromium({ path: chromium.executablePath(), install: installPlaywrightChromium });
  return runCommand({
    command: process.execPath,
    args: [
      playwright,
      "test",
      "--config",
      join(import.meta.dirname, "../playwright.config.ts"),
      `--project=${project}`,
      ...rest,
    ],
    env: { CHROMIUM_PATH: path },
  });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
