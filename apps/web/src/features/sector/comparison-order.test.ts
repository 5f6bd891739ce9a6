import type { ProgressFigures } from "@kedr/domain";
import type { ColumnId, SectorLine } from "./comparison-columns.ts";
import { rollUp } from "@kedr/domain";
import { describe, expect, it } from "vitest";
import { columnIds } from "./comparison-columns.ts";
import { totalFigures } from "./comparison-figures.ts";
import { orderLines } from "./comparison-order.ts";

const nothing = rollUp([]);

interface Given {
  red?: number;
  amber?: number;
  progress?: ProgressFigures | null;
  gap?: number | null;
  needsMeTotal?: number;
}

const line = (name: string | null, given: Given = {}): SectorLine => ({
  deputy: name === null ? null : { id: name, name },
  standing: null,
  industries: [{ id: `${name}-1`, name: "Отрасль" }],
  needsMeTotal: given.needsMeTotal ?? 0,
  rollUp: {
    ...nothing,
    health: { ...nothing.health, off_track: given.red ?? 0, at_risk: given.amber ?? 0 },
    progress: given.progress ?? null,
    funding: { ...nothing.funding, gap: given.gap ?? null },
  },
});

const names = (lines: readonly SectorLine[]) => lines.map(({ deputy }) => deputy?.name ?? null);

describe("orderLines", () => {
  const lines = [
    line("Ёлкина", { gap: 5 }),
    line(null, { gap: 9 }),
    line("Жуков"),
    line("Елина", { gap: 7 }),
  ];

  it("goes by the title unless told otherwise, and leaves nobody's industries last", () => {
    expect(names(orderLines(lines, {}))).toEqual(["Елина", "Ёлкина", "Жуков", null]);
    expect(names(orderLines(lines, { descending: true }))).toEqual(["Жуков", "Ёлкина", "Елина", null]);
  });

  it("puts what is not entered last in both directions", () => {
    expect(names(orderLines(lines, { sort: "gap" }))).toEqual(["Ёлкина", "Елина", null, "Жуков"]);
    expect(names(orderLines(lines, { sort: "gap", descending: true }))).toEqual([
      null,
      "Елина",
      "Ёлкина",
      "Жуков",
    ]);
  });

  it("orders health by the red, then by the amber", () => {
    const rated = [line("a", { red: 1 }), line("b", { red: 2, amber: 1 }), line("c", { red: 2, amber: 3 })];
    expect(names(orderLines(rated, { sort: "health", descending: true }))).toEqual(["c", "b", "a"]);
  });

  it("orders differences as numbers, with their sign", () => {
    const behind = (difference: number) => ({
      progress: { actual: 30, planned: 30 - difference, difference },
    });
    const lagging = [line("a", behind(2)), line("b", behind(-12)), line("c", behind(-3))];
    expect(names(orderLines(lagging, { sort: "difference" }))).toEqual(["b", "c", "a"]);
  });

  it.each(columnIds.map((sort: ColumnId) => [sort]))("loses no line by %s", (sort) => {
    expect(orderLines(lines, { sort })).toHaveLength(lines.length);
  });
});

describe("totalFigures", () => {
  it("adds up what only the lines count, and takes the rest from the strategy", () => {
    const total = { ...nothing, projects: 75 };
    const figures = totalFigures([line("a", { needsMeTotal: 4 }), line(null, { needsMeTotal: 1 })], total);
    expect(figures).toMatchObject({ industries: 2, attention: 5, names: [] });
    expect(figures.rollUp.projects).toBe(75);
  });
});
