import { describe, expect, it } from "vitest";
import { timeAxis } from "./time-axis.ts";

const dates = ["2023-02-10", "2022-11-20", "2024-05-05"] as const;

describe("timeAxis", () => {
  it("holds whole quarters around every date, with room for the marks at both ends", () => {
    const axis = timeAxis({ dates, zoom: "quarter", room: 0 });
    expect([axis.from, axis.to]).toEqual(["2022-10-01", "2024-07-01"]);
    expect(axis.at("2022-10-01")).toBe(12);
    expect(axis.at("2024-07-01")).toBe(axis.width - 12);
    expect(axis.at("2022-10-11") - axis.at("2022-10-01")).toBe(10);
  });

  it("finds the day of a place", () => {
    for (const zoom of ["month", "quarter", "year", "all"] as const) {
      const axis = timeAxis({ dates, zoom, room: 900 });
      expect(axis.dayAt(axis.at("2023-03-01"))).toBe("2023-03-01");
    }
  });

  it("fits everything into the room it is given", () => {
    const axis = timeAxis({ dates, zoom: "all", room: 500 });
    expect(axis.width).toBeCloseTo(500);
    expect(axis.at("2024-07-01")).toBeCloseTo(488);
  });

  it.each([
    ["month", 0, "month", 22],
    ["quarter", 0, "quarter", 8],
    ["year", 0, "quarter", 8],
    ["all", 1500, "month", 22],
    ["all", 400, "quarter", 8],
    ["all", 120, "year", 2],
  ] as const)("at the zoom «%s» in %i px the ticks are those of a %s", (zoom, room, unit, count) => {
    const axis = timeAxis({ dates, zoom, room });
    expect([axis.unit, axis.ticks.length]).toEqual([unit, count]);
    expect(axis.ticks.filter(({ isYear }) => isYear).map(({ date }) => date)).toEqual([
      "2023-01-01",
      "2024-01-01",
    ]);
  });

  it("has a heading for every year, the first and the last cut to what is shown", () => {
    const axis = timeAxis({ dates, zoom: "quarter", room: 0 });
    expect(axis.years).toEqual([
      { year: 2022, at: 12, width: 92 },
      { year: 2023, at: 104, width: 365 },
      { year: 2024, at: 469, width: 182 },
    ]);
  });

  it("stands also where there is one day only and no room yet", () => {
    const axis = timeAxis({ dates: ["2023-01-01"], zoom: "all", room: 0 });
    expect([axis.from, axis.to]).toEqual(["2023-01-01", "2023-04-01"]);
    expect(axis.ticks.map(({ date }) => date)).toEqual(["2023-01-01"]);
    expect(Number.isFinite(axis.width)).toBe(true);
  });
});
