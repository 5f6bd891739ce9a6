import { describe, expect, it } from "vitest";
import type { VitestReport } from "./sum-results.ts";
import { describeTotals, sum, totalsOf } from "./sum-results.ts";

const green: VitestReport = {
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  success: true,
  testResults: [{ status: "passed", assertionResults: [{ status: "passed" }] }],
};

describe("totalsOf a Vitest run", () => {
  it("takes the counts of a green run", () => {
    expect(totalsOf(green)).toEqual({ passed: 12, failed: 0, skipped: 0 });
  });

  it("counts a failed test once, though its file is failed too", () => {
    const testResults = [
      { status: "failed", assertionResults: [{ status: "failed" }, { status: "passed" }] },
    ];
    const report = { ...green, numFailedTests: 1, success: false, testResults };
    expect(totalsOf(report)).toEqual({ passed: 12, failed: 1, skipped: 0 });
  });

  it("counts a file that could not be loaded", () => {
    const testResults = [{ status: "failed", assertionResults: [] }];
    expect(totalsOf({ ...green, success: false, testResults })).toEqual({
      passed: 12,
      failed: 1,
      skipped: 0,
    });
  });

  it("counts an error outside every test", () => {
    expect(totalsOf({ ...green, success: false }).failed).toBe(1);
  });

  it("counts skipped and planned tests together", () => {
    expect(totalsOf({ ...green, numPendingTests: 2, numTodoTests: 1 }).skipped).toBe(3);
  });
});

describe("totalsOf a Playwright run", () => {
  it("takes flaky tests and errors outside tests for failures", () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(totalsOf(report)).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });
});

describe("the closing line", () => {
  it("adds the runs up", () => {
    const runs = [
      { passed: 3, failed: 0, skipped: 0 },
      { passed: 4, failed: 1, skipped: 0 },
    ];
    expect(describeTotals(sum(runs))).toBe("7 passed, 1 failed");
  });

  it("names skipped tests only where there are any", () => {
    expect(describeTotals({ passed: 1, failed: 0, skipped: 2 })).toBe("1 passed, 0 failed, 2 skipped");
  });

  it("says so when nothing ran", () => {
    expect(describeTotals(sum([]))).toBe("0 passed, 0 failed");
  });
});
