import { contributionOf, indexPortfolio, nothingMay } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { portfolioKnownOn } from "../replay.ts";
import { trainingDataset } from "./training-dataset.ts";

const { steps } = trainingDataset();
const index = indexPortfolio(portfolioKnownOn(steps, "2023-03-01"));
const coverOf = (indicatorId: string) =>
  contributionOf(index, indicatorId, { judge: () => nothingMay, canLink: false })?.indicator.cover;

describe("contributions of the training portfolio", () => {
  it("hang on training links alone: the source states none", () => {
    const { ProjectIndicator, IndicatorContribution } = index.portfolio;
    const links = new Map(ProjectIndicator.map((link) => [link.id, link]));
    expect(IndicatorContribution.length).toBeGreaterThan(20);
    for (const { projectIndicatorId, origin } of IndicatorContribution) {
      expect(origin).toBe("training");
      expect(links.get(projectIndicatorId)?.origin).toBe("training");
    }
    expect(ProjectIndicator.filter(({ confidence }) => confidence === "confirmed")).toHaveLength(4);
    expect(
      ProjectIndicator.filter(({ confidence, origin }) => confidence === "stated" && origin !== "source"),
    ).toEqual([]);
  });

  it("show every case: made up exactly, too little, in both directions, and nothing said", () => {
    expect(coverOf("TIND-HEA-2")).toEqual({ kind: "covered", need: 27.9, stated: 27.9, over: 0 });
    expect(coverOf("TIND-HEA-1")).toEqual({ kind: "short", need: 38.5, stated: 29, by: 9.5 });
    expect(coverOf("TIND-HEA-7")).toEqual({ kind: "covered", need: -3.8, stated: -3.8, over: 0 });
    expect(coverOf("TIND-HEA-4")).toEqual({ kind: "not_stated", need: 60.2 });
    expect(coverOf("URB-8")).toMatchObject({ kind: "not_stated" });
    expect(coverOf("GOV-3")).toMatchObject({ kind: "no_projects" });
  });

  it("were known since November", () => {
    expect(portfolioKnownOn(steps, "2022-11-13").IndicatorContribution).toEqual([]);
  });
});
