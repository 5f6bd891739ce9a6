import { indexPortfolio, periodsOverlap, standingOn, type CalendarDate } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { portfolioKnownOn } from "../replay.ts";
import { trainingDataset } from "./training-dataset.ts";

const { steps } = trainingDataset();

describe("the terms of the deputies' posts", () => {
  it.each<[CalendarDate, Record<string, string>]>([
    ["2022-10-01", { "TPOS-DG-3": "held", "TPOS-DG-4": "held" }],
    ["2022-12-11", { "TPOS-DG-3": "held", "TPOS-DG-4": "held" }],
    ["2022-12-12", { "TPOS-DG-3": "acting", "TPOS-DG-4": "held" }],
    ["2023-03-01", { "TPOS-DG-3": "acting", "TPOS-DG-4": "vacant" }],
  ])("are on %s as the training tells", (day, told) => {
    const index = indexPortfolio(portfolioKnownOn(steps, day));
    for (const positionId of new Set(index.portfolio.Curation.map((curation) => curation.positionId))) {
      expect([positionId, standingOn(index, positionId)]).toEqual([positionId, told[positionId] ?? "held"]);
    }
  });

  it("never clash, and cite no act that nobody issued", () => {
    const { PositionTerm } = portfolioKnownOn(steps, "2023-03-01");
    expect(PositionTerm).toHaveLength(8);
    const clashing = PositionTerm.filter((term) =>
      PositionTerm.some(
        (other) =>
          other.positionId === term.positionId && other.id !== term.id && periodsOverlap(term, other),
      ),
    );
    expect(clashing).toEqual([]);
    expect(PositionTerm.filter(({ basis, origin }) => basis !== null || origin !== "training")).toEqual([]);
  });
});
