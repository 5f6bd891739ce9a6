import { describe, expect, it } from "vitest";
import type { Portfolio } from "../portfolio/portfolio.ts";
import { aMinutedPortfolio, anAddressee, sourcesOf } from "./council-documents.fixture.ts";
import { extractOutline } from "./extract-outline.ts";
import { meetingAddressees } from "./meeting-addressees.ts";

const portfolio = aMinutedPortfolio();

describe("meetingAddressees", () => {
  it("are those of the adopted points by name; printed words stand for rows where there are none", () => {
    expect(meetingAddressees(portfolio, "MTG")).toEqual([
      { key: "A", kind: "position", name: "Аналитик", points: ["1.1"] },
      { key: "B", kind: "position", name: "Бухгалтер", points: ["1.1"] },
      { key: "D3", kind: "words", name: "члены Совета", points: ["1.3"] },
    ]);
  });

  it("hold one that several points address once, with all of them", () => {
    const DecisionAddressee = [
      ...portfolio.DecisionAddressee,
      anAddressee("D3", 1, { positionId: "A" }),
      anAddressee("D3", 2, { name: "Совет муниципальных образований" }),
      // A rejected point is nobody's.
      anAddressee("D2", 1, { positionId: "CHAIR" }),
    ];
    expect(
      meetingAddressees({ ...portfolio, DecisionAddressee }, "MTG").map(({ key, points }) => [key, points]),
    ).toEqual([
      ["A", ["1.1", "1.3"]],
      ["B", ["1.1"]],
      ["AD-D3-2", ["1.3"]],
    ]);
  });

  it("are none while nothing is adopted", () => {
    const Decision = portfolio.Decision.map((decision) => ({ ...decision, state: "draft" as const }));
    expect(meetingAddressees({ ...portfolio, Decision }, "MTG")).toEqual([]);
  });
});

describe("extractOutline", () => {
  it.each([
    ["A", ["1.1"]],
    ["D3", ["1.3"]],
  ])("for %s has the points %o and no others", (key, numbers) => {
    const extract = extractOutline(sourcesOf(portfolio), key);
    expect(extract?.questions.map(({ number }) => number)).toEqual([1]);
    expect(extract?.questions.flatMap(({ points }) => points.map(({ number }) => number))).toEqual(numbers);
  });

  it("is not there for whom nothing is addressed to", () => {
    expect(extractOutline(sourcesOf(portfolio), "CHAIR")).toBeNull();
  });

  it.each<[Portfolio["Meeting"][number]["state"], boolean]>([
    ["held", true],
    ["minutes_approved", false],
  ])("of a meeting that is %s: a draft %s", (state, isDraft) => {
    expect(extractOutline(sourcesOf(aMinutedPortfolio({ state })), "A")?.isDraft).toBe(isDraft);
  });
});
