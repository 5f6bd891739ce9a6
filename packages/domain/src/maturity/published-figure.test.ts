import { describe, expect, it } from "vitest";
import { aPublishedFigure } from "./maturity.fixture.ts";
import { publishedFigure } from "./published-figure.ts";

const records = [
  aPublishedFigure({ industryId: null, value: 60, year: 2022, date: "2022-07-01" }),
  aPublishedFigure({ industryId: null, value: 73.6, year: 2023, date: "2023-01-01" }),
  aPublishedFigure({ industryId: null, value: 80, year: 2024 }),
  aPublishedFigure({ industryId: "EDU", value: 85.9 }),
  aPublishedFigure({ industryId: null, value: 32.5, year: 2021, point: "baseline" }),
  aPublishedFigure({ industryId: null, value: 40, year: 2022, point: "baseline" }),
  aPublishedFigure({ industryId: null, value: 90, year: 2025, point: "target" }),
  aPublishedFigure({ industryId: null, value: 100, year: 2030, point: "target" }),
];

describe("publishedFigure", () => {
  it.each([
    { today: "2022-06-30", value: undefined },
    { today: "2022-07-01", value: 60 },
    { today: "2022-12-31", value: 60 },
    { today: "2023-01-01", value: 73.6 },
    { today: "2023-12-31", value: 73.6 },
    { today: "2024-01-01", value: 80 },
  ] as const)("is the latest actual one of the region on $today: $value", ({ today, value }) => {
    expect(publishedFigure(records, { industryId: null, point: "actual", today })?.value).toBe(value);
  });

  it("is the earliest baseline and the furthest target", () => {
    const today = "2023-03-01";
    expect(publishedFigure(records, { industryId: null, point: "baseline", today })?.value).toBe(32.5);
    expect(publishedFigure(records, { industryId: null, point: "target", today })?.value).toBe(100);
  });

  it("keeps industries apart", () => {
    const today = "2023-03-01";
    expect(publishedFigure(records, { industryId: "EDU", point: "actual", today })?.value).toBe(85.9);
    expect(publishedFigure(records, { industryId: "HEA", point: "actual", today })).toBeNull();
    expect(publishedFigure(records, { industryId: "EDU", point: "target", today })).toBeNull();
  });

  it("prefers a dated figure to one of the same year without a date", () => {
    const dated = aPublishedFigure({ id: "a", industryId: "X", value: 1, date: "2023-01-01" });
    const undated = aPublishedFigure({ id: "b", industryId: "X", value: 2 });
    const question = { industryId: "X", point: "actual", today: "2023-03-01" } as const;
    expect(publishedFigure([dated, undated], question)?.value).toBe(1);
    expect(publishedFigure([undated, dated], question)?.value).toBe(1);
  });
});
