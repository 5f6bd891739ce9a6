import type { Coverage } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { coverageSheet, coverageSpreadsheet } from "./coverage.sheets.ts";

const industry = { id: "IND", name: "Здравоохранение" };
const column = { industry, isForeign: false, health: "on_track", indicators: 1, elsewhere: 0 } as const;
const row = { number: 1, unit: "%", isOffPath: false, hasOnlySick: false } as const;
const coverage: Coverage = {
  today: "2023-03-01",
  industries: [
    {
      industry,
      deputy: null,
      indicators: [
        { ...row, id: "alone", name: "Без проектов", projects: 0, cover: { kind: "no_projects", need: 40 } },
        {
          ...row,
          id: "moved",
          name: "=С проектом",
          projects: 1,
          isOffPath: true,
          hasOnlySick: true,
          cover: { kind: "short", need: 10, stated: 4, by: 6 },
        },
      ],
      projects: [
        { ...column, id: "idle", name: "Ничего не двигает", indicators: 0 },
        { ...column, id: "works", name: "Двигает" },
        { ...column, id: "guest", name: "Чужой", isForeign: true, indicators: 0 },
      ],
      cells: [
        {
          projectIndicatorId: "L",
          indicatorId: "moved",
          projectId: "works",
          confidence: "assumed",
          stated: 4,
        },
      ],
    },
  ],
  orphans: { indicators: [], projects: [] },
  totals: {
    indicators: 2,
    orphanIndicators: 1,
    offPath: 1,
    offPathSick: 1,
    projects: 2,
    orphanProjects: 1,
    links: { stated: 0, confirmed: 0, assumed: 1 },
    withContribution: 1,
    covered: 0,
    short: 1,
  },
  choices: { industries: [], deputies: [], hasUncurated: true },
};

describe("the matrix as a table", () => {
  it("has a row for each link, and one for each orphan of either kind", () => {
    const { rows, columns } = coverageSheet(coverage);
    expect(rows).toEqual([
      ["Здравоохранение", 1, "Без проектов", "%", null, null, null, null, null, "нет проектов", 40],
      [
        "Здравоохранение",
        1,
        "=С проектом",
        "%",
        "Двигает",
        "предположена",
        4,
        "да",
        "да",
        "вклада не хватает",
        10,
      ],
      ["Здравоохранение", null, null, null, "Ничего не двигает", null, null, null, null, null, null],
    ]);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([columns.length]));
  });

  it("says what was asked, and that the data are of the training", () => {
    const paper = { coverage, scope: "Стратегия в целом", preparedOn: "2023-03-01" } as const;
    const about = (isTraining: boolean) =>
      coverageSpreadsheet({ ...paper, isTraining }).sheets[1]?.rows ?? [];
    expect(about(true)).toContainEqual(["из них без проектов", 1]);
    expect(about(true)).toContainEqual(["Данные", "Учебные данные"]);
    expect(about(false)).not.toContainEqual(["Данные", "Учебные данные"]);
  });
});
