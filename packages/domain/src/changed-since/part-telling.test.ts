import { describe, expect, it } from "vitest";
import { aBody, aPart, told } from "../indicator/breakdown.fixture.ts";
import type { IndicatorPartRecord } from "../indicator/indicator.record.ts";
import { anIndicator } from "../maturity/maturity.fixture.ts";
import { emptyPortfolio } from "../portfolio/empty-portfolio.ts";
import { indexPortfolio } from "../portfolio/portfolio-index.ts";
import { changesBetween } from "./changed-since.ts";

const day = "2022-12-31";
const portfolioOn = (today: "2023-01-01" | "2023-03-01", IndicatorPart: IndicatorPartRecord[]) =>
  indexPortfolio({
    ...emptyPortfolio(today),
    Indicator: [anIndicator({ id: "I", name: "Доля посёлков с интернетом" })],
    Authority: ["1", "2", "3"].map((id) => aBody(id)),
    IndicatorPart,
  });
const linesOf = (before: IndicatorPartRecord[], after: IndicatorPartRecord[]) =>
  changesBetween(portfolioOn("2023-01-01", before), portfolioOn("2023-03-01", after)).industries.flatMap(
    ({ lines }) => lines,
  );
const figures = ["1", "2", "3"].map((id, index) => told(id, day, { value: index }));

describe("bodies that report", () => {
  it("are told together, by day, under the indicator's name", () => {
    const lines = linesOf(figures.slice(0, 1), figures);
    expect(lines).toMatchObject([
      { kind: "bodies_told", name: "Доля посёлков с интернетом", lead: "reportedBodies" },
    ]);
    expect(lines[0]?.fields[0]).toEqual({
      field: "reportedBodies",
      before: { type: "number", value: 1 },
      after: { type: "number", value: 3 },
    });
  });

  it("that correct a figure, and groups that are no bodies, are told one by one", () => {
    const corrected = figures.map((one, index) => (index < 2 ? { ...one, value: 9, version: 2 } : one));
    expect(linesOf(figures, corrected).map(({ kind }) => kind)).toEqual(["part_edited", "part_edited"]);
    expect(linesOf([], [aPart({ value: 1 })]).map(({ kind }) => kind)).toEqual(["part_added"]);
  });
});
