import { asEntered } from "../figure-words.ts";
import { textWidth, wrapText } from "../text-fit.ts";
import { axisEnd, axisStep, colourOf, type BarChart } from "./bar-chart.ts";

/** Pixels of the drawing; a picture is made at twice the size, so that print is sharp. */
const width = 800;
const right = 70;
const fontSize = 13;
const lineHeight = 16;
const barHeight = 12;
const barGap = 2;
const groupGap = 12;
const head = 40;
const foot = 34;
const ink = "#1B2733";
const faint = "#D5DBE1";

/** Room for the names of the categories: three lines for the longest, within reason. */
const labelWidthOf = ({ categories }: BarChart): number => {
  const longest = Math.max(...categories.map((name) => textWidth(name, fontSize)));
  return Math.min(Math.max(longest / 2.5, 190), 400);
};

/** A drawing and its size in pixels. */
export interface Drawing {
  svg: string;
  width: number;
  height: number;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

interface Words {
  x: number;
  y: number;
  anchor?: "start" | "middle" | "end";
}

const words = (text: string, { x, y, anchor = "start" }: Words): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${escaped(text)}</text>`;

const rectangle = (box: { x: number; y: number; width: number; height: number; fill: string }): string =>
  `<rect x="${box.x.toFixed(1)}" y="${box.y.toFixed(1)}" width="${box.width.toFixed(1)}" height="${box.height}" fill="#${box.fill}"/>`;

const legend = ({ series, unit }: BarChart): string => {
  let x = 8;
  const keys = series.map(({ name }, place) => {
    const at = x;
    x += 20 + textWidth(name, fontSize) + 16;
    return (
      rectangle({ x: at, y: 8, width: 12, height: 12, fill: colourOf(place) }) +
      words(name, { x: at + 18, y: 19 })
    );
  });
  return keys.join("") + words(unit, { x: width - 8, y: 19, anchor: "end" });
};

const axis = (chart: BarChart, bottom: number, scale: (value: number) => number): string => {
  const end = axisEnd(chart);
  const step = axisStep(end);
  const marks = Array.from({ length: Math.floor(end / step + 1e-9) + 1 }, (_, place) => place * step);
  return marks
    .map((mark) => {
      const x = scale(mark).toFixed(1);
      const line = `<line x1="${x}" y1="${head}" x2="${x}" y2="${bottom}" stroke="${faint}"/>`;
      return line + words(asEntered(mark), { x: scale(mark), y: bottom + 18, anchor: "middle" });
    })
    .join("");
};

/**
 * The chart as a drawing: a group of bars a category, the figure at the end of each, axis and legend. Its title is left
 * to the document.
 */
export const drawBarChart = (chart: BarChart): Drawing => {
  const end = axisEnd(chart);
  const labelWidth = labelWidthOf(chart);
  const scale = (value: number) => labelWidth + (value / end) * (width - labelWidth - right);
  let y = head + groupGap / 2;
  const groups = chart.categories.map((category, place) => {
    const lines = wrapText(category, fontSize, labelWidth - 16);
    const bars = chart.series.length * (barHeight + barGap) - barGap;
    const height = Math.max(bars, lines.length * lineHeight);
    const textTop = y + (height - lines.length * lineHeight) / 2 + 12;
    const label = lines.map((line, row) =>
      words(line, { x: labelWidth - 10, y: textTop + row * lineHeight, anchor: "end" }),
    );
    const top = y + (height - bars) / 2;
    const drawn = chart.series.map(({ values }, row) => {
      const value = values[place] ?? null;
      if (value === null) return "";
      const at = top + row * (barHeight + barGap);
      const length = Math.max(scale(value) - labelWidth, 1);
      const bar = rectangle({ x: labelWidth, y: at, width: length, height: barHeight, fill: colourOf(row) });
      return bar + words(figureOf(value), { x: labelWidth + length + 5, y: at + 10.5 });
    });
    y += height + groupGap;
    return [...label, ...drawn].join("");
  });
  const bottom = y - groupGap / 2;
  const height = bottom + foot;
  const content = [legend(chart), axis(chart, bottom, scale), ...groups].join("");
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">` +
    `<rect width="100%" height="100%" fill="#FFFFFF"/>` +
    `<g font-family="Golos Text" font-size="${fontSize}" fill="${ink}">${content}</g></svg>`;
  return { svg, width, height };
};

/** At most two decimals: the table beside the chart has the figure in full. */
const figureOf = (value: number): string => asEntered(Math.round(value * 100) / 100);
