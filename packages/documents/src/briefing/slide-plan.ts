import type { BarChart } from "../charts/bar-chart.ts";
import type { BriefingChapter, BriefingFact, BriefingPart, BriefingTable } from "./briefing-book.model.ts";
import { columnInches, rowHeight, slide, slideText, slideTextWidth, textHeight } from "./slide-measures.ts";

/** Rows of a table that stand on one slide, with what they measure in inches. */
export interface TablePiece {
  kind: "table";
  table: BriefingTable;
  /** The table goes on from the slide before. */
  isContinued: boolean;
  rows: string[][];
  hasTotal: boolean;
  fontSize: number;
  widths: number[];
  /** Of the headings, the rows and the total, in their order. */
  heights: number[];
}

/** What stands on a slide. */
export type SlideBlock =
  | TablePiece
  | { kind: "facts"; facts: BriefingFact[] }
  | { kind: "list"; title: string; items: string[] }
  | { kind: "note"; text: string }
  | { kind: "chart"; chart: BarChart };

export interface PlacedBlock {
  block: SlideBlock;
  /** Inches from the top of the slide. */
  y: number;
  height: number;
}

/** Blocks of one slide from the top down; they never overlap and never pass the foot. */
export type SlidePlan = PlacedBlock[];

const captionHeight = 0.34;
const smallestType = 7;
/** Fewer rows than these are not worth the foot of a slide that has something else on it. */
const fewestRows = 3;

class Flow {
  readonly slides: SlidePlan[] = [[]];
  y: number = slide.top;

  get room(): number {
    return slide.bottom - this.y;
  }

  get isFresh(): boolean {
    return this.y === slide.top;
  }

  turn(): void {
    this.slides.push([]);
    this.y = slide.top;
  }

  place(block: SlideBlock, height: number): void {
    this.slides.at(-1)?.push({ block, y: this.y, height });
    this.y += height + slide.gap;
  }
}

const whole = slide.bottom - slide.top;

const chartHeight = ({ categories, series }: BarChart): number =>
  Math.min(captionHeight + 0.6 + categories.length * Math.max(0.3, series.length * 0.17), whole);

const factsHeight = (facts: readonly BriefingFact[]): number => {
  const width = slideTextWidth / facts.length - 0.2;
  return (
    Math.max(
      ...facts.map(
        ({ label, value }) =>
          textHeight(label, slideText.label, width) + textHeight(value, slideText.fact, width),
      ),
    ) + 0.2
  );
};

const listHeight = ({ title, items }: { title: string; items: readonly string[] }): number =>
  textHeight(title, slideText.caption, slideTextWidth) +
  0.15 +
  items.reduce((sum, item) => sum + textHeight(item, slideText.item, slideTextWidth - 0.6) + 0.12, 0);

const heightOf = (part: Exclude<BriefingPart, { kind: "table" }>): number => {
  switch (part.kind) {
    case "facts":
      return factsHeight(part.facts);
    case "list":
      return listHeight(part);
    case "note":
      return textHeight(part.text, slideText.note, slideTextWidth) + 0.1;
    case "chart":
      return chartHeight(part.chart);
  }
};

interface MeasuredTable {
  fontSize: number;
  widths: number[];
  headings: number;
  rows: number[];
  total: number | null;
}

/** The largest type, from 12 points down, in which no row is taller than a slide. */
const measure = (table: BriefingTable, fontSize = table.columns.length > 6 ? 10 : 12): MeasuredTable => {
  const widths = columnInches(table.columns.map(({ width }) => width));
  const tall = (texts: string[]) => rowHeight(texts, widths, fontSize);
  const measured = {
    fontSize,
    widths,
    headings: tall(table.columns.map(({ title }) => title)),
    rows: table.rows.map(tall),
    total: table.total === null ? null : tall(table.total),
  };
  const tallest = captionHeight + measured.headings + Math.max(0, ...measured.rows);
  return tallest > whole && fontSize > smallestType ? measure(table, fontSize - 1) : measured;
};

/** How many of the heights, from a place on, fit into the room; at least one, so that the flow goes on. */
const fitting = (heights: readonly number[], from: number, room: number): number => {
  let left = room;
  let count = 0;
  for (const height of heights.slice(from)) {
    left -= height;
    if (left < 0 && count > 0) break;
    count += 1;
    if (left < 0) break;
  }
  return count;
};

const placeTable = (flow: Flow, table: BriefingTable): void => {
  const { fontSize, widths, headings, rows, total } = measure(table);
  // The total stays with the last rows: it is measured as one more of them.
  const heights = total === null ? rows : [...rows, total];
  const head = captionHeight + headings;
  const first = heights.slice(0, fewestRows).reduce((sum, height) => sum + height, head);
  if (!flow.isFresh && first > flow.room) flow.turn();
  let from = 0;
  while (from < heights.length || from === 0) {
    if (from > 0) flow.turn();
    const count = fitting(heights, from, flow.room - head);
    const own = heights.slice(from, from + count);
    const hasTotal = total !== null && from + count === heights.length;
    const piece: TablePiece = {
      kind: "table",
      table,
      isContinued: from > 0,
      rows: table.rows.slice(from, from + count - (hasTotal ? 1 : 0)),
      hasTotal,
      fontSize,
      widths,
      heights: [headings, ...own],
    };
    flow.place(
      piece,
      own.reduce((sum, height) => sum + height, head),
    );
    from += Math.max(count, 1);
  }
};

/** The slides of a chapter: blocks in their order, each whole but for tables, which go on from slide to slide. */
export const planSlides = ({ parts }: BriefingChapter): SlidePlan[] => {
  const flow = new Flow();
  for (const part of parts) {
    if (part.kind === "table") {
      placeTable(flow, part);
      continue;
    }
    const height = heightOf(part);
    if (!flow.isFresh && height > flow.room) flow.turn();
    flow.place(part, height);
  }
  return flow.slides;
};
