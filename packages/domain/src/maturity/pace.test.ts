import { describe, expect, it } from "vitest";
import type { PacePoint, PaceTarget } from "./pace.view.ts";
import { maturityPace, type PaceFigures } from "./pace.ts";

const point = (fields: Partial<PacePoint> = {}): PacePoint => ({
  value: 60,
  date: "2023-01-01",
  year: 2023,
  kind: "computed",
  methodologyId: "MTH",
  ...fields,
});
const target: PaceTarget = { value: 100, year: 2030, basis: "general" };
const earlier = point({ value: 40, date: "2021-01-01", year: 2021 });

const paceOf = (fields: Partial<PaceFigures> = {}) =>
  maturityPace({ now: point(), start: earlier, target, today: "2023-03-01", ...fields });

describe("maturityPace", () => {
  it("needs what is left, spread over the years to the end of the target's year", () => {
    expect(paceOf().needed).toEqual({ pointsPerYear: 5 });
  });

  it("has achieved what was gained, over the years between the two figures", () => {
    expect(paceOf().achieved).toEqual({ pointsPerYear: 10 });
  });

  it("reaches the target when the achieved pace goes on", () => {
    expect(paceOf().forecastDate).toBe("2027-01-01");
  });

  it("takes a figure of a year for that year's end", () => {
    const start = point({ value: 30, date: null, year: 2021 });
    expect(paceOf({ start }).achieved).toEqual({ pointsPerYear: 30 });
  });

  it("lets no figure of a running year stand for a day to come", () => {
    const now = point({ date: null, year: 2023 });
    const start = point({ value: 50, date: "2022-03-01", year: 2022 });
    expect(paceOf({ now, start }).achieved).toMatchObject({ pointsPerYear: expect.closeTo(10, 6) });
  });

  it("tells a fall, and forecasts nothing from it", () => {
    const pace = paceOf({ start: point({ value: 70, date: "2021-01-01", year: 2021 }) });
    expect(pace.achieved).toEqual({ pointsPerYear: -5 });
    expect(pace.forecastDate).toBeNull();
  });

  it("forecasts nothing beyond a century", () => {
    const start = point({ value: 59.9, date: "2021-01-01", year: 2021 });
    expect(paceOf({ start }).forecastDate).toBeNull();
  });

  it("needs nothing once the target is reached, also after its year", () => {
    expect(paceOf({ now: point({ value: 100 }) })).toMatchObject({
      needed: { pointsPerYear: 0 },
      forecastDate: null,
    });
    expect(paceOf({ now: point({ value: 100 }), today: "2031-02-01" }).needed).toEqual({ pointsPerYear: 0 });
  });

  it.each<[string, Partial<PaceFigures>, string]>([
    ["no figure", { now: null }, "no_figure"],
    ["no target", { target: null }, "no_target"],
    ["the target's year over", { today: "2031-01-01" }, "target_year_over"],
    [
      "a figure after the target's year",
      { now: point({ date: "2031-01-01", year: 2031 }), today: "2031-06-01" },
      "target_year_over",
    ],
  ])("refuses the pace needed: %s", (_, figures, refusal) => {
    expect(paceOf(figures).needed).toEqual({ refusal });
  });

  it.each<[string, Partial<PaceFigures>, string]>([
    ["no figure", { now: null }, "no_figure"],
    ["nothing earlier", { start: null }, "no_earlier_figure"],
    ["the same day", { start: point({ value: 40 }) }, "no_earlier_figure"],
    ["a later start", { start: point({ date: "2023-02-01" }) }, "no_earlier_figure"],
    ["another kind", { start: { ...earlier, kind: "published" } }, "different_kind"],
    ["another methodology", { start: { ...earlier, methodologyId: "OLD" } }, "different_methodology"],
    ["no methodology then", { start: { ...earlier, methodologyId: null } }, "no_methodology"],
    ["no methodology now", { now: point({ methodologyId: null }) }, "no_methodology"],
  ])("refuses the pace achieved: %s", (_, figures, refusal) => {
    const pace = paceOf(figures);
    expect(pace.achieved).toEqual({ refusal });
    expect(pace.forecastDate).toBeNull();
  });
});
