import { describe, expect, it } from "vitest";
import { overallMaturity } from "../maturity/maturity.ts";
import { overviewIndustries } from "../overview/industry-overview.ts";
import {
  curation,
  fundingLine,
  indexOf,
  industry,
  milestone,
  position,
  project,
  risk,
} from "../portfolio/portfolio.fixture.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { compareSectors } from "../sector/sector.ts";
import { measureSide } from "./comparison-side.ts";
import { compareSides } from "./comparison.ts";
import type { ComparisonScope, FigureKey } from "./comparison.view.ts";

const index = indexOf({
  Industry: [industry(), industry({ id: "IND-2", number: 2 })],
  Position: [position()],
  Curation: [curation()],
  Project: [
    project({ id: "P-1", fundingRequirement: "required" }),
    project({ id: "P-2" }),
    project({ id: "P-3", industryId: "IND-2" }),
  ],
  Milestone: [
    milestone({ id: "M-1", projectId: "P-1", actualDate: "2023-02-20" }),
    milestone({ id: "M-2", projectId: "P-2", baselineDate: "2023-02-01" }),
    milestone({ id: "M-3", projectId: "P-3", baselineDate: "2023-02-01" }),
  ],
  FundingLine: [fundingLine({ projectId: "P-1", need: 100.1, allocated: 50.05 })],
  Risk: [risk({ projectId: "P-3" })],
});

const measured = (scope: ComparisonScope, on: PortfolioIndex = index) => {
  const side = measureSide(on, scope, overallMaturity(on.portfolio));
  if (side === null) throw new Error("no such side");
  return side;
};
const first = { kind: "industry", industryId: "IND-1" } as const;
const second = { kind: "industry", industryId: "IND-2" } as const;

describe("measureSide", () => {
  it("says what the overview and the sectors say", () => {
    for (const { industry: place, rollUp } of overviewIndustries(index, index.industries))
      expect(measured({ kind: "industry", industryId: place.id }).side.rollUp).toEqual(rollUp);
    const { sectors, total } = compareSectors(index);
    for (const { deputy, rollUp } of sectors)
      expect(measured({ kind: "deputy", positionId: deputy?.id ?? null }).side.rollUp).toEqual(rollUp);
    expect(measured({ kind: "strategy" }).side.rollUp).toEqual(total);
  });

  it("knows no industry and no post that is not recorded", () => {
    const maturity = overallMaturity(index.portfolio);
    expect(measureSide(index, { kind: "industry", industryId: "none" }, maturity)).toBeNull();
    expect(measureSide(index, { kind: "deputy", positionId: "none" }, maturity)).toBeNull();
  });
});

describe("compareSides", () => {
  const figuresOf = (left: ComparisonScope, right: ComparisonScope, on: PortfolioIndex = index) => {
    const { figures } = compareSides(measured(left), measured(right, on));
    return (key: FigureKey) => figures.find((figure) => figure.key === key);
  };

  it("takes the left side from the right one, and judges shares between any two sides", () => {
    const of = figuresOf(first, second);
    expect(of("progress")).toMatchObject({ left: 50, right: 0, difference: -50, verdict: "worse" });
    expect(of("highRisks")).toMatchObject({ left: 0, right: 1, difference: 1, verdict: null });
    expect(of("need")).toMatchObject({ left: 100.1, right: null, difference: null, verdict: null });
  });

  it("judges counts and money between two days of one scope", () => {
    const { portfolio } = index;
    const later = indexOf({
      ...portfolio,
      FundingLine: [fundingLine({ projectId: "P-1", need: 100.1, allocated: 100.1 })],
      Milestone: portfolio.Milestone.map((one) =>
        one.id === "M-2" ? { ...one, actualDate: "2023-02-25" } : one,
      ),
    });
    const of = figuresOf(first, first, later);
    expect(of("overdue")).toMatchObject({ left: 1, right: 0, verdict: "better" });
    expect(of("allocated")).toMatchObject({ difference: 50.05, verdict: "better" });
    expect(of("gap")).toMatchObject({ left: 50.05, right: 0, difference: -50.05, verdict: "better" });
    expect(of("projects")).toMatchObject({ difference: 0, verdict: null });
    expect(of("highRisks")).toMatchObject({ verdict: "same" });
  });

  it("turns round with its sides", () => {
    const there = compareSides(measured(first), measured(second)).figures;
    const back = compareSides(measured(second), measured(first)).figures;
    for (const [place, figure] of there.entries())
      expect((back[place]?.difference ?? 0) + (figure.difference ?? 0)).toBeCloseTo(0);
  });
});
