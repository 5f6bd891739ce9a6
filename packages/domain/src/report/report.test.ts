import { describe, expect, it } from "vitest";
import { report } from "../portfolio/portfolio.fixture.ts";
import { latestReport, oldestCountedPeriod } from "./report.ts";
import { reportViews } from "./report-view.ts";

const reports = [
  report({ id: "REP-1", periodStart: "2022-12-01" }),
  report({ id: "REP-3", periodStart: "2023-02-01", submittedOn: "2023-02-27" }),
  report({ id: "REP-4", periodStart: "2023-02-01", submittedOn: "2023-02-28", state: "returned" }),
  report({ id: "REP-2", periodStart: "2023-01-01" }),
];

describe("reports", () => {
  it("takes the latest period, passing over what was returned", () => {
    expect(latestReport(reports)?.id).toBe("REP-3");
    expect(latestReport(reports.toReversed())?.id).toBe("REP-3");
    expect(latestReport([report({ state: "returned" })])).toBeNull();
  });

  it("prefers the later submission for the same month", () => {
    const again = report({ id: "REP-0", submittedOn: "2023-02-28" });
    expect(latestReport([again, report()])?.id).toBe("REP-0");
  });

  it("shows all, latest period first", () => {
    expect(reportViews(reports).map(({ id }) => id)).toEqual(["REP-4", "REP-3", "REP-2", "REP-1"]);
  });

  it.each([
    ["2023-03-01", "2023-01-01"],
    ["2023-03-31", "2023-01-01"],
    ["2023-01-15", "2022-11-01"],
  ] as const)("counts two months back from that of %s", (day, oldest) => {
    expect(oldestCountedPeriod(day, 2)).toBe(oldest);
  });
});
