import type { CurationBoard, CurationSpan } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { axisOf, partOf, ticksOf, type BandAxis } from "./band-axis.ts";

const span = (fromDate: CurationSpan["fromDate"], toDate: CurationSpan["toDate"] = null): CurationSpan => ({
  fromDate,
  toDate,
  phase: "current",
  curation: null,
});
const board = (...spans: CurationSpan[]): CurationBoard => ({
  today: "2023-03-01",
  industries: [
    {
      industry: { id: "IND-1", name: "Отрасль" },
      listedAs: "mandatory",
      projects: 0,
      curator: null,
      standing: null,
      spans,
    },
  ],
  posts: [],
  projects: { total: 0, assigned: 0, unassigned: 0 },
  canAdminister: false,
});

describe("the axis of the bands", () => {
  it("begins with the month of the first day and looks a quarter ahead", () => {
    expect(axisOf(board(span("2022-01-10")))).toEqual({ from: "2022-01-01", to: "2023-06-01" });
    expect(axisOf(board(span(null)))).toEqual({ from: "2023-03-01", to: "2023-06-01" });
  });

  it("reaches as far as what is planned", () => {
    expect(axisOf(board(span("2023-01-01", "2023-12-31"), span("2024-01-01"))).to).toBe("2024-01-01");
  });

  const axis: BandAxis = { from: "2023-01-01", to: "2023-04-10" };

  it("gives neighbours parts that join, and cuts what has no end", () => {
    expect(partOf(axis, span("2023-01-01", "2023-01-25"))).toEqual({ left: 0, width: 25 });
    expect(partOf(axis, span("2023-01-26"))).toEqual({ left: 25, width: 75 });
    expect(partOf(axis, span(null))).toEqual({ left: 0, width: 100 });
  });

  it.each<[BandAxis, number, string | undefined]>([
    [axis, 4, "2023-04-01"],
    [{ from: "2022-01-01", to: "2023-06-01" }, 6, "2023-04-01"],
    [{ from: "2010-01-01", to: "2023-06-01" }, 7, "2022-01-01"],
  ])("marks %j with %i ticks", (shown, count, last) => {
    const ticks = ticksOf(shown);
    expect(ticks).toHaveLength(count);
    expect(ticks[0]).toEqual({ day: shown.from, left: 0 });
    expect(ticks.at(-1)?.day).toBe(last);
  });
});
