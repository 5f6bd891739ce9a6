import { describe, expect, it } from "vitest";
import { testPainter } from "../briefing/briefing-book.fixture.ts";
import { axisEnd, axisStep, hasBars, type BarChart } from "./bar-chart.ts";
import { drawBarChart } from "./bar-chart.svg.ts";

const chart = (fields: Partial<BarChart> = {}): BarChart => ({
  title: "Зрелость",
  unit: "%",
  categories: ["Образование & наука", "Связь"],
  series: [
    { name: "Опубликовано", values: [85.9, null] },
    { name: "Вычислено", values: [85.9615, 50] },
  ],
  maximum: 100,
  ...fields,
});

describe("a bar chart", () => {
  it.each([
    [100, 20],
    [1411.5, 500],
    [0.8, 0.2],
    [7, 1],
  ])("to %d has a mark every %d", (end, step) => {
    expect(axisStep(end)).toBeCloseTo(step, 10);
  });

  it.each([
    [chart(), 100],
    [chart({ maximum: null }), 100],
    [chart({ maximum: 50 }), 100],
    [chart({ maximum: null, series: [{ name: "Нет", values: [0, null] }] }), 1],
  ])("ends where all its bars fit (%#)", (drawn, end) => {
    expect(axisEnd(drawn)).toBe(end);
  });

  it("has nothing to draw without a figure", () => {
    expect(hasBars(chart())).toBe(true);
    expect(hasBars(chart({ series: [{ name: "Нет", values: [null, null] }] }))).toBe(false);
  });

  it("draws a bar a figure, as long as it is large, with the figure in words", () => {
    const { svg } = drawBarChart(chart());
    // Two keys of the legend and three bars, beside the sheet.
    const widths = [...svg.matchAll(/<rect x="[\d.]+" y="[\d.]+" width="([\d.]+)" height="12"/g)].map(Number);
    expect(widths).toHaveLength(5);
    expect(svg).toContain(">85,9<");
    expect(svg).toContain(">85,96<");
    expect(svg).toContain("Образование &amp; наука");
    const lengths = [...svg.matchAll(/width="([\d.]+)" height="12"/g)]
      .map(([, width]) => Number(width))
      .slice(2);
    const [first = 0, second = 0, half = 0] = lengths;
    expect(first / half).toBeCloseTo(85.9 / 50, 1);
    expect(second).toBeGreaterThan(first);
  });

  it("becomes a PNG of twice its size in which letters are drawn", async () => {
    const paint = await testPainter();
    const drawing = drawBarChart(chart());
    const png = Buffer.from(paint(drawing));
    expect(png.subarray(1, 4).toString()).toBe("PNG");
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([drawing.width * 2, drawing.height * 2]);
    const silent = Buffer.from(paint({ ...drawing, svg: drawing.svg.replaceAll(/<text.*?<\/text>/g, "") }));
    expect(png.length).toBeGreaterThan(silent.length * 1.5);
  });
});
