// Adds up what the test runners reported: `node scripts/sum-results.ts FOLDER` prints `N passed, N failed`.
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";

/** Numbers of tests by outcome. */
export interface Totals {
  passed: number;
  failed: number;
  skipped: number;
}

/** What Vitest's JSON reporter writes, as far as it is read here. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  success: boolean;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** What Playwright's JSON reporter writes, as far as it is read here. */
export interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  errors: unknown[];
}

/** Totals of one run. A file that could not even be loaded, or an error outside any test, counts as a failure. */
export function totalsOf(report: VitestReport | PlaywrightReport): Totals {
  return "stats" in report ? totalsOfPlaywright(report) : totalsOfVitest(report);
}

function totalsOfPlaywright({ stats, errors }: PlaywrightReport): Totals {
  return {
    passed: stats.expected,
    // A test that failed first and passed later has failed.
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  };
}

function totalsOfVitest(report: VitestReport): Totals {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((assertion) => assertion.status === "failed"),
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The sum of all runs. */
export function sum(runs: readonly Totals[]): Totals {
  return runs.reduce(
    (total, run) => ({
      passed: total.passed + run.passed,
      failed: total.failed + run.failed,
      skipped: total.skipped + run.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** `12 passed, 0 failed`, and the skipped ones only where there are any. */
export function describeTotals({ passed, failed, skipped }: Totals): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

if (import.meta.main) {
  const [folder = "."] = process.argv.slice(2);
  const files = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  const reports = await Promise.all(files.map((name) => readFile(join(folder, name), "utf8")));
  const total = sum(reports.map((text) => totalsOf(JSON.parse(text) as VitestReport | PlaywrightReport)));
  console.log(describeTotals(total));
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}
