import { describe, expect, it } from "vitest";
import { derivedMaturity } from "./derived-maturity.ts";
import type { PublishedFigure } from "./maturity.view.ts";

const figure = (value: number, year = 2023): PublishedFigure => ({
  value,
  year,
  date: null,
  document: null,
  slide: null,
});
const industry = (industryId: string, published: PublishedFigure | null) => ({ industryId, published });

const tomsk = [
  industry("URB", figure(54.7)),
  industry("TRN", figure(68.3)),
  industry("HEA", null),
  industry("EDU", figure(85.9)),
  industry("GOV", figure(76.7)),
];

describe("derivedMaturity", () => {
  it("is what the one missing figure must be", () => {
    const derived = derivedMaturity(tomsk, figure(73.6));
    expect(derived?.industryId).toBe("HEA");
    expect(derived?.value).toBeCloseTo(82.4, 10);
  });

  it.each([
    { case: "there is no overall figure", industries: tomsk, overall: null },
    {
      case: "nothing is missing",
      industries: tomsk.filter(({ published }) => published),
      overall: figure(73.6),
    },
    {
      case: "two are missing",
      industries: [industry("URB", figure(80)), industry("HEA", null), industry("SOC", null)],
      overall: figure(50),
    },
    { case: "the overall figure is of another year", industries: tomsk, overall: figure(73.6, 2024) },
    {
      case: "one of the others is of another year",
      industries: [...tomsk, industry("SOC", figure(50, 2022))],
      overall: figure(73.6),
    },
    { case: "the figures contradict each other upwards", industries: tomsk, overall: figure(80) },
    { case: "the figures contradict each other downwards", industries: tomsk, overall: figure(50) },
    { case: "there are no industries", industries: [], overall: figure(73.6) },
  ])("is null when $case", ({ industries, overall }) => {
    expect(derivedMaturity(industries, overall)).toBeNull();
  });
});
