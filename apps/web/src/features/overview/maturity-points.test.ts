import type { CalendarDate, OverallMaturity, PublishedFigure } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { maturityPoints } from "./maturity-points.ts";

const figure = (value: number, year: number, date: CalendarDate | null = null): PublishedFigure => ({
  value,
  year,
  date,
  document: null,
  slide: 10,
});
const maturity = (figures: Partial<OverallMaturity>): OverallMaturity => ({
  baseline: null,
  published: null,
  target: null,
  computed: null,
  counted: 0,
  total: 0,
  asOf: null,
  industries: [],
  ...figures,
});

describe("maturityPoints", () => {
  it("keeps the scale of time: two years of nine are not half of the way", () => {
    const points = maturityPoints(
      maturity({
        baseline: figure(32.5, 2021),
        published: figure(73.6, 2023, "2023-01-01"),
        target: figure(100, 2030),
      }),
    );
    expect(points.map(({ role }) => role)).toEqual(["baseline", "published", "target"]);
    expect(points.map(({ bottom }) => bottom)).toEqual([32.5, 73.6, 100]);
    expect(points[0]?.left).toBe(0);
    expect(points[1]?.left).toBeCloseTo(22.22, 2);
    expect(points[2]?.left).toBe(100);
  });

  it("places a date inside its year", () => {
    const [, published] = maturityPoints(
      maturity({
        baseline: figure(10, 2022),
        published: figure(20, 2022, "2022-07-02"),
        target: figure(30, 2023),
      }),
    );
    expect(published?.left).toBeCloseTo(49.86, 2);
  });

  it("draws what is printed and nothing else", () => {
    expect(maturityPoints(maturity({}))).toEqual([]);
    expect(maturityPoints(maturity({ published: figure(73.6, 2023) }))).toMatchObject([
      { left: 50, bottom: 73.6 },
    ]);
  });
});
