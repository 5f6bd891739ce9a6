import { colourOf, type BarChart } from "../charts/bar-chart.ts";
import { printableLine } from "../printable-text.ts";
import type { BriefingFact } from "./briefing-book.model.ts";
import { chartWords } from "./chart-words.ts";
import type { CellLook, Slide } from "./presentation.ts";
import { cellMargin, slide, slideText, slideTextWidth, textHeight } from "./slide-measures.ts";
import type { PlacedBlock, TablePiece } from "./slide-plan.ts";

/** What a box on a slide is given: inches. */
interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

const ink = "1B2733";
const faint = "5A6672";
const line = { type: "solid" as const, pt: 0.5, color: "B4BCC4" };
/** On every machine that opens presentations; others put a face of the same widths in its place. */
export const slideFont = "Arial";
/** The first category on top. The library takes it; its types know the other way only. */
const downwards = "maxMin" as unknown as "minMax";
const oneLine = (text: string): string => printableLine(text) ?? "";
const boxAt = (y: number, h: number): Box => ({ x: slide.side, y, w: slideTextWidth, h });
const plain = { fontFace: slideFont, color: ink, margin: 0, valign: "top" as const, fit: "none" as const };

const drawFacts = (page: Slide, facts: readonly BriefingFact[], y: number, height: number): void => {
  const width = slideTextWidth / facts.length;
  const labelHeight = Math.max(...facts.map(({ label }) => textHeight(label, slideText.label, width - 0.2)));
  facts.forEach(({ label, value }, place) => {
    const x = slide.side + place * width;
    const box = { x, w: width - 0.1 };
    page.addText(oneLine(label), {
      ...plain,
      ...box,
      y,
      h: labelHeight,
      fontSize: slideText.label,
      color: faint,
    });
    page.addText(oneLine(value), {
      ...plain,
      ...box,
      y: y + labelHeight + 0.04,
      h: height - labelHeight - 0.04,
      fontSize: slideText.fact,
      bold: true,
    });
  });
};

const drawList = (
  page: Slide,
  { title, items }: { title: string; items: readonly string[] },
  box: Box,
): void => {
  const head = textHeight(title, slideText.caption, slideTextWidth) + 0.15;
  page.addText(oneLine(title), { ...plain, ...box, h: head, fontSize: slideText.caption, color: faint });
  page.addText(
    items.map((item, place) => ({
      text: `${place + 1}. ${oneLine(item)}`,
      options: { breakLine: place < items.length - 1, paraSpaceAfter: 6 },
    })),
    { ...plain, ...box, y: box.y + head, h: box.h - head, fontSize: slideText.item },
  );
};

const caption = (page: Slide, text: string, y: number): void => {
  page.addText(oneLine(text), { ...plain, ...boxAt(y, 0.3), fontSize: slideText.caption, bold: true });
};

const drawTable = (page: Slide, piece: TablePiece, { y }: Box): void => {
  const { table, rows, hasTotal, fontSize, widths, heights, isContinued } = piece;
  caption(page, isContinued ? `${table.title} (продолжение)` : table.title, y);
  const cells = (texts: readonly string[], look: CellLook) =>
    table.columns.map(({ isNumeric }, place) => ({
      text: oneLine(texts[place] ?? ""),
      options: { align: isNumeric ? ("right" as const) : ("left" as const), ...look },
    }));
  const headings = table.columns.map(({ title }) => title);
  page.addTable(
    [
      cells(headings, { bold: true, fill: { color: "E6ECF2" } }),
      ...rows.map((texts) => cells(texts, {})),
      ...(hasTotal && table.total !== null
        ? [cells(table.total, { bold: true, fill: { color: "F4F6F8" } })]
        : []),
    ],
    {
      x: slide.side,
      y: y + 0.34,
      w: slideTextWidth,
      colW: widths,
      rowH: heights,
      fontSize,
      fontFace: slideFont,
      color: ink,
      border: line,
      margin: cellMargin,
      valign: "top",
      autoPage: false,
    },
  );
};

const drawChart = (page: Slide, chart: BarChart, { y, h }: Box): void => {
  const { title, unit, categories, series, maximum } = chart;
  caption(page, `${title}, ${unit}`, y);
  page.addChart(
    "bar",
    series.map(({ name, values }) => ({
      name,
      labels: categories,
      values: values.map((value) => (value === null ? Number.NaN : Math.round(value * 100) / 100)),
    })),
    {
      ...boxAt(y + 0.32, h - 0.32),
      altText: chartWords(chart),
      barDir: "bar",
      barGapWidthPct: 40,
      chartColors: series.map((_, place) => colourOf(place)),
      catAxisOrientation: downwards,
      catAxisLabelFontFace: slideFont,
      catAxisLabelFontSize: 10,
      catAxisLabelColor: ink,
      valAxisHidden: true,
      valAxisMinVal: 0,
      ...(maximum === null ? {} : { valAxisMaxVal: maximum }),
      valGridLine: { style: "none" },
      showValue: true,
      dataLabelFormatCode: "#,##0.##",
      dataLabelFontSize: 9,
      dataLabelFontFace: slideFont,
      dataLabelColor: ink,
      showLegend: true,
      legendPos: "t",
      legendFontFace: slideFont,
      legendFontSize: 10,
    },
  );
};

/** Puts a block on the slide where the plan has it. */
export const drawBlock = (page: Slide, { block, y, height }: PlacedBlock): void => {
  const box = boxAt(y, height);
  switch (block.kind) {
    case "facts":
      return drawFacts(page, block.facts, y, height);
    case "list":
      return drawList(page, block, box);
    case "note":
      page.addText(oneLine(block.text), {
        ...plain,
        ...box,
        fontSize: slideText.note,
        italic: true,
        color: faint,
      });
      return;
    case "chart":
      return drawChart(page, block.chart, box);
    case "table":
      return drawTable(page, block, box);
  }
};
