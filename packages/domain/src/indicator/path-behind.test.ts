import { describe, expect, it } from "vitest";
import type { IndicatorValueView, IndicatorView } from "./indicator.view.ts";
import { plainValueView } from "./blank-records.ts";
import { pathBehind } from "./path-behind.ts";

type Measured = Parameters<typeof pathBehind>[0];

const at = (value: number, when: Partial<IndicatorValueView> = {}): IndicatorValueView => ({
  ...plainValueView,
  id: "V",
  value,
  origin: "training",
  ...when,
});
const to = (value: number, year: number | null = 2030): IndicatorView["target"] => ({
  value,
  year,
  basis: "printed",
  slide: null,
});

/** Ten years from 20 to 120: ten a year, so 40 at the end of 2022. */
const measured = (fields: Partial<Measured> = {}): Measured => ({
  baseline: at(20, { year: 2020 }),
  current: at(40, { date: "2022-12-31" }),
  target: to(120),
  direction: "higher_is_better",
  unit: "%",
  ...fields,
});
const behind = (fields: Partial<Measured>) => pathBehind(measured(fields), "2023-03-01");

describe("pathBehind", () => {
  it("tells where the way is on the day of the fact, and where its pace leads", () => {
    const path = behind({ current: at(30, { date: "2022-12-31" }) });
    expect(path).toMatchObject({
      baselineOn: "2020-12-31",
      fact: 30,
      factOn: "2022-12-31",
      target: 120,
      targetOn: "2030-12-31",
    });
    expect(path?.expected).toBeCloseTo(40, 1);
    expect(path?.atPace).toBeCloseTo(70, 0);
    expect(path?.shortfall).toBeCloseTo(10, 1);
  });

  it("holds a fact against the target of its year, which the straight way would not ask for yet", () => {
    const targetsByYear = [
      { year: 2022, value: 60 },
      { year: 2030, value: 120 },
    ];
    const current = at(50, { date: "2022-12-31" });
    expect(behind({ current })).toBeNull();
    expect(behind({ current, targetsByYear })).toMatchObject({ expected: 60, shortfall: 10 });
  });

  it("follows one that is to fall", () => {
    const falling = {
      direction: "lower_is_better",
      baseline: at(120, { year: 2020 }),
      target: to(20),
    } as const;
    expect(behind({ ...falling, current: at(110, { date: "2022-12-31" }) })?.shortfall).toBeCloseTo(10, 1);
    expect(behind({ ...falling, current: at(90, { date: "2022-12-31" }) })).toBeNull();
  });

  it("holds one past its year to the target", () => {
    expect(behind({ target: to(120, 2021), current: at(110, { date: "2022-12-31" }) })).toMatchObject({
      expected: 120,
      shortfall: 10,
    });
    expect(behind({ target: to(120, 2021), current: at(120, { date: "2022-12-31" }) })).toBeNull();
  });

  it("takes a year that still runs as of today", () => {
    expect(behind({ current: at(20, { year: 2023 }) })?.factOn).toBe("2023-03-01");
  });

  it.each<[string, Partial<Measured>]>([
    ["keeps up", { current: at(41, { date: "2022-12-31" }) }],
    ["is ahead of its target", { current: at(130, { date: "2022-12-31" }) }],
    ["has no baseline", { baseline: null }],
    ["has no fact", { current: null }],
    ["has no target", { target: null }],
    ["has a target without a year", { target: to(120, null), current: at(0, { date: "2022-12-31" }) }],
    ["has a baseline without a date", { baseline: at(20), current: at(0, { date: "2022-12-31" }) }],
    ["has a fact without a date", { current: at(0) }],
    ["has both points on one day", { current: at(0, { date: "2020-12-31" }) }],
    ["has a fact before its baseline", { current: at(0, { date: "2019-12-31" }) }],
    ["has a target where it started", { target: to(20), current: at(0, { date: "2022-12-31" }) }],
    ["has a target the wrong way", { target: to(10), current: at(0, { date: "2022-12-31" }) }],
    ["has its target before its baseline", { target: to(120, 2019), current: at(0, { date: "2022-12-31" }) }],
  ])("says nothing of one that %s", (_case, fields) => {
    expect(behind(fields)).toBeNull();
  });
});
