import { describe, expect, it } from "vitest";
import { downloadAddress, keyOf, namedPeriods, periodOf } from "./discipline-search.ts";

describe("the period of executive discipline", () => {
  it("is the year of the day unless the address asks for another that makes sense", () => {
    const year = { from: "2023-01-01", to: "2023-12-31" };
    expect(periodOf({}, "2023-03-01")).toEqual(year);
    expect(periodOf({ from: "2023-02-01", to: "2023-01-01" }, "2023-03-01")).toEqual(year);
    const asked = { from: "2022-12-01", to: "2022-12-31" } as const;
    expect(periodOf(asked, "2023-03-01")).toEqual(asked);
  });

  it("offers two years with their quarters, each under a key of its own", () => {
    const periods = namedPeriods("2024-03-01");
    expect(periods).toHaveLength(10);
    expect(new Set(periods.map(keyOf)).size).toBe(10);
    expect(periods[1]).toEqual({ from: "2024-01-01", to: "2024-03-31", year: 2024, quarter: 1 });
    expect(periods[4]).toMatchObject({ from: "2024-10-01", to: "2024-12-31" });
  });

  it("leads to its file", () => {
    const period = { from: "2023-01-01", to: "2023-03-31" } as const;
    expect(downloadAddress("csv", period, "2023-02-01")).toBe(
      "/downloads/discipline.csv?from=2023-01-01&to=2023-03-31&asOf=2023-02-01",
    );
  });
});
