import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fundingLine } from "../portfolio/portfolio.fixture.ts";
import type { FundingRequirement } from "../project/project.record.ts";
import { fundingFigures, fundingStatus, fundingYears, totalFunding } from "./funding.ts";
import type { FundingStatus } from "./funding.view.ts";

describe("fundingFigures", () => {
  it("adds what is entered and keeps what nobody entered null", () => {
    const lines = [
      fundingLine({ need: 700.1, allocated: null, spent: 0 }),
      fundingLine({ need: null, allocated: 200.2, spent: null }),
    ];
    expect(fundingFigures(lines)).toEqual({
      need: 700.1,
      allocated: 200.2,
      committed: null,
      spent: 0,
      gap: 499.9,
    });
  });

  it("knows no gap until both parts are entered, and no negative one", () => {
    expect(fundingFigures([fundingLine({ allocated: null })]).gap).toBeNull();
    expect(fundingFigures([fundingLine({ need: null })]).gap).toBeNull();
    expect(fundingFigures([fundingLine({ need: 5, allocated: 8 })]).gap).toBe(0);
    expect(fundingFigures([])).toEqual({
      need: null,
      allocated: null,
      committed: null,
      spent: null,
      gap: null,
    });
  });
});

describe("totalFunding", () => {
  it("does not let one project's spare money hide another's gap", () => {
    const spare = fundingFigures([fundingLine({ need: 10, allocated: 30 })]);
    const short = fundingFigures([fundingLine({ need: 10, allocated: 4 })]);
    expect(totalFunding([spare, short])).toMatchObject({ need: 20, allocated: 34, gap: 6 });
  });

  it("gives the same kopecks in any order", () => {
    const kopecks = fc.option(fc.integer({ min: 0, max: 1e11 }).map((amount) => amount / 100));
    const figures = fc
      .record({ need: kopecks, allocated: kopecks, spent: kopecks })
      .map((amounts) => fundingFigures([fundingLine(amounts)]));
    fc.assert(
      fc.property(fc.array(figures), (parts) => {
        expect(totalFunding(parts.toReversed())).toEqual(totalFunding(parts));
      }),
    );
  });
});

describe("fundingStatus", () => {
  it.each<
    [string, FundingRequirement, { need: number | null; allocated: number | null } | null, FundingStatus]
  >([
    ["an explicit choice beats the lines", "not_required", { need: 10, allocated: 0 }, "not_required"],
    ["needed, nothing entered", "required", null, "not_determined"],
    ["nobody said, nothing entered", "not_determined", null, "not_determined"],
    ["allocation without a need", "required", { need: null, allocated: 10 }, "not_determined"],
    ["need and no allocation", "required", { need: 10, allocated: 0 }, "unfunded"],
    ["need and an allocation not entered", "required", { need: 10, allocated: null }, "unfunded"],
    ["a part of the need", "required", { need: 10, allocated: 9.99 }, "partly_funded"],
    ["the whole need", "required", { need: 10, allocated: 10 }, "funded"],
    ["a need of nothing", "required", { need: 0, allocated: null }, "funded"],
    ["lines speak where nobody said", "not_determined", { need: 10, allocated: 3 }, "partly_funded"],
  ])("%s", (_, fundingRequirement, amounts, status) => {
    const lines = amounts === null ? [] : [fundingLine(amounts)];
    expect(fundingStatus({ fundingRequirement }, lines, 2023)).toBe(status);
  });

  it("looks at the year asked for only, over all sources", () => {
    const lines = [
      fundingLine({ year: 2022, need: 5, allocated: 0 }),
      fundingLine({ year: 2023, source: "federal", need: 10, allocated: 14 }),
      fundingLine({ year: 2023, source: "regional", need: 4, allocated: 0 }),
    ];
    const needed = { fundingRequirement: "required" } as const;
    expect(fundingStatus(needed, lines, 2022)).toBe("unfunded");
    expect(fundingStatus(needed, lines, 2023)).toBe("funded");
    expect(fundingStatus(needed, lines, 2024)).toBe("not_determined");
  });
});

describe("fundingYears", () => {
  it("groups by year and source, federal first, without sources that have no line", () => {
    const years = fundingYears([
      fundingLine({ year: 2024, source: "municipal", need: 3 }),
      fundingLine({ year: 2023, source: "extrabudgetary", need: 2 }),
      fundingLine({ year: 2023, source: "federal", need: 1, allocated: 1, origin: "training" }),
    ]);
    expect(years[0]?.bySource[0]?.origin).toBe("training");
    expect(years.map(({ year, total }) => [year, total.need])).toEqual([
      [2023, 3],
      [2024, 3],
    ]);
    expect(years[0]?.bySource.map(({ source, figures }) => [source, figures.need])).toEqual([
      ["federal", 1],
      ["extrabudgetary", 2],
    ]);
  });
});
