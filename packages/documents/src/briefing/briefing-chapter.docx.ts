import {
  Bookmark,
  HeadingLevel,
  ImageRun,
  Paragraph,
  TextRun,
  type FileChild,
  type ParagraphChild,
} from "docx";
import type { BarChart } from "../charts/bar-chart.ts";
import { drawBarChart } from "../charts/bar-chart.svg.ts";
import type { ChartPainter } from "../charts/chart-painter.ts";
import { printableLine } from "../printable-text.ts";
import type { BriefingChapter, BriefingPart } from "./briefing-book.model.ts";
import { chartWords } from "./chart-words.ts";
import { briefingStyle, textWidth } from "./briefing-paper.ts";
import { factsOfDocx, tableOfDocx } from "./briefing-table.docx.ts";

/** Pixels at 96 an inch; a picture is never taller than what a sheet on its side has room for beside its heading. */
const tallest = 540;
const pixelsOf = (twips: number): number => twips / 15;

/** The bookmark is around the words themselves: what refers to it gets the page they stand on. */
const chapterHeading = (title: string, anchor: string): Paragraph =>
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    pageBreakBefore: true,
    children: [new Bookmark({ id: anchor, children: [new TextRun(printableLine(title) ?? "")] })],
  });

const heading = (text: string): Paragraph =>
  new Paragraph({ heading: HeadingLevel.HEADING_2, text: printableLine(text) ?? "" });

const picture = (chart: BarChart, painter: ChartPainter, width: number): ParagraphChild => {
  const drawing = drawBarChart(chart);
  const scale = Math.min(pixelsOf(width) / drawing.width, tallest / drawing.height, 1);
  return new ImageRun({
    type: "png",
    data: painter(drawing),
    transformation: { width: Math.round(drawing.width * scale), height: Math.round(drawing.height * scale) },
    altText: { name: chart.title, title: chart.title, description: chartWords(chart) },
  });
};

const space = (): Paragraph => new Paragraph({ style: briefingStyle.cell });

const blocksOf = (part: BriefingPart, painter: ChartPainter, width: number): FileChild[] => {
  switch (part.kind) {
    case "facts":
      return [factsOfDocx(part.facts, width), space()];
    case "list":
      return [
        heading(part.title),
        ...part.items.map(
          (item, place) =>
            new Paragraph({ style: briefingStyle.item, text: `${place + 1}. ${printableLine(item) ?? ""}` }),
        ),
      ];
    case "note":
      return [new Paragraph({ style: briefingStyle.note, text: printableLine(part.text) ?? "" })];
    case "chart":
      return [heading(part.chart.title), new Paragraph({ children: [picture(part.chart, painter, width)] })];
    case "table":
      return [heading(part.title), tableOfDocx(part, width)];
  }
};

/** A chapter on a new page; `anchor` is the bookmark of its heading. */
export const chapterOfDocx = (
  { title, isWide, parts }: BriefingChapter,
  { painter, anchor }: { painter: ChartPainter; anchor: string },
): FileChild[] => {
  const width = isWide ? textWidth.wide : textWidth.upright;
  return [chapterHeading(title, anchor), ...parts.flatMap((part) => blocksOf(part, painter, width))];
};
