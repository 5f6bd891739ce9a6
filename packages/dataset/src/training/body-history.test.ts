import { partsOf, strategyIndicatorList } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { portfolioKnownOn } from "../replay.ts";
import { trainingDataset } from "./training-dataset.ts";

const { steps } = trainingDataset();
const portfolio = portfolioKnownOn(steps, "2023-03-01");

describe("figures by municipality", () => {
  it.each([
    ["TIND-COM-1", "pooled_ratio", 131, ["2022-12-31", "2022-09-30", "2022-06-30"]],
    ["TIND-SOC-6", "sum", 130, ["2022-12-31", "2022-09-30"]],
  ])("are told of %s by %s of 135 bodies but a few", (id, rule, reported, days) => {
    const breakdown = partsOf(portfolio, id);
    expect(breakdown).toMatchObject({ expected: 135, reported, days, total: { rule, count: reported } });
    expect(breakdown?.missing).toHaveLength(135 - reported);
    expect(breakdown?.rows.every(({ difference }) => difference !== null)).toBe(true);
    expect(partsOf(portfolio, id, "2022-09-30")?.reported).toBe(135);
  });

  it("lie near the value that is published of the whole", () => {
    const totals = ["TIND-COM-1", "TIND-SOC-6"].map((id) => partsOf(portfolio, id)?.total?.result ?? 0);
    expect(totals[0]).toBeGreaterThan(50);
    expect(totals[0]).toBeLessThan(65);
    expect(totals[1]).toBeGreaterThan(1800);
    expect(totals[1]).toBeLessThan(2400);
  });

  it("are of training bodies alone, which take orders from nobody", () => {
    const bodies = portfolio.Authority.filter(({ kind }) => kind === "municipality");
    expect(bodies).toHaveLength(135);
    expect(bodies.every(({ origin, isInstructed }) => origin === "training" && !isInstructed)).toBe(true);
    expect(bodies[34]?.name).toBe("Муниципальное образование № 35 (учебное)");
  });

  it("are not of the source, whose four groups give what they gave", () => {
    const ofSource = portfolio.IndicatorPart.filter(({ origin }) => origin === "source");
    expect(new Set(ofSource.map(({ indicatorId }) => indicatorId))).toEqual(new Set(["GOV-3"]));
    const flow = strategyIndicatorList(portfolio).indicators.find(({ id }) => id === "GOV-3");
    expect(flow?.computedFromParts).toBeCloseTo(66.457, 3);
    expect(flow).toMatchObject({
      current: { value: 66.5 },
      breakdown: { expected: null, rows: 4, date: null },
    });
  });

  it("are known when they were told: in December 2022 those of September are the latest", () => {
    expect(partsOf(portfolioKnownOn(steps, "2022-12-15"), "TIND-COM-1")?.date).toBe("2022-09-30");
  });
});
