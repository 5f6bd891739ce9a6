import type { CoverageIndustry } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { gapsOf } from "./gaps.ts";

const industry = { id: "IND", name: "Отрасль" };
const row = { number: null, name: "", unit: "%", cover: { kind: "no_target" }, isOffPath: false } as const;
const column = { name: "", industry, isForeign: false, health: "on_track", elsewhere: 0 } as const;
const cell = { confidence: "assumed", stated: null } as const;
const matrix: CoverageIndustry = {
  industry,
  deputy: null,
  indicators: [
    { ...row, id: "nobody", projects: 0, hasOnlySick: false },
    { ...row, id: "sick", projects: 1, hasOnlySick: true },
    { ...row, id: "well", projects: 1, hasOnlySick: false },
  ],
  projects: [
    { ...column, id: "idle", indicators: 0 },
    { ...column, id: "elsewhere", indicators: 0, elsewhere: 1 },
    { ...column, id: "late", indicators: 1 },
    { ...column, id: "good", indicators: 1 },
  ],
  cells: [
    { ...cell, projectIndicatorId: "L-1", indicatorId: "sick", projectId: "late" },
    { ...cell, projectIndicatorId: "L-2", indicatorId: "well", projectId: "good" },
  ],
};

describe("gapsOf", () => {
  it("keeps what needs somebody, with what it is linked to", () => {
    const gaps = gapsOf(matrix);
    expect(gaps?.indicators.map(({ id }) => id)).toEqual(["nobody", "sick"]);
    expect(gaps?.projects.map(({ id }) => id)).toEqual(["idle", "late"]);
    expect(gaps?.cells.map(({ projectIndicatorId }) => projectIndicatorId)).toEqual(["L-1"]);
  });

  it("is nothing for an industry without gaps", () => {
    const [, , well] = matrix.indicators;
    expect(
      gapsOf({ ...matrix, indicators: well ? [well] : [], projects: matrix.projects.slice(3) }),
    ).toBeNull();
  });
});
