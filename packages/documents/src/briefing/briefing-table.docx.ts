import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
} from "docx";
import { printableLine } from "../printable-text.ts";
import type { BriefingColumn, BriefingFact, BriefingTable } from "./briefing-book.model.ts";
import { briefingStyle } from "./briefing-paper.ts";

const line = { style: BorderStyle.SINGLE, size: 4, color: "8A949E" };
const grid = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noGrid = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
};
const margins = { top: 40, bottom: 40, left: 80, right: 80 };

/** A table of so many rows is not torn between two pages. */
const shortTable = 6;

/** Whole twips that add up to the width: the last column takes what rounding leaves. */
export const columnWidths = (shares: readonly number[], width: number): number[] => {
  const sum = shares.reduce((whole, share) => whole + share, 0);
  const widths = shares.map((share) => Math.floor((share * width) / sum));
  const rest = width - widths.reduce((whole, one) => whole + one, 0);
  return widths.map((one, place) => (place === widths.length - 1 ? one + rest : one));
};

interface Cell {
  text: string;
  width: number;
  style: string;
  isNumeric: boolean;
  fill?: string;
  keepNext?: boolean;
}

const cell = ({ text, width, style, isNumeric, fill, keepNext = false }: Cell): TableCell =>
  new TableCell({
    width: { size: width, type: "dxa" },
    margins,
    ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: "auto", fill } }),
    children: [
      new Paragraph({
        style,
        text: printableLine(text) ?? "",
        keepNext,
        alignment: isNumeric ? AlignmentType.RIGHT : AlignmentType.LEFT,
      }),
    ],
  });

interface RowShape {
  columns: readonly BriefingColumn[];
  widths: readonly number[];
}

const row = (
  texts: readonly string[],
  { columns, widths }: RowShape,
  look: { style: string; fill?: string; isHeader?: boolean; keepNext?: boolean },
): TableRow =>
  new TableRow({
    cantSplit: true,
    ...(look.isHeader ? { tableHeader: true } : {}),
    children: columns.map(({ isNumeric }, place) =>
      cell({
        text: texts[place] ?? "",
        width: widths[place] ?? 0,
        isNumeric,
        style: look.style,
        ...(look.fill === undefined ? {} : { fill: look.fill }),
        keepNext: look.keepNext ?? false,
      }),
    ),
  });

/** A table whose headings come again on each page and whose rows stay whole; the width is in twips. */
export const tableOfDocx = ({ columns, rows, total }: BriefingTable, width: number): Table => {
  const widths = columnWidths(
    columns.map((column) => column.width),
    width,
  );
  const shape = { columns, widths };
  const headings = columns.map(({ title }) => title);
  const isShort = rows.length <= shortTable;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: "dxa" },
    columnWidths: widths,
    borders: grid,
    rows: [
      row(headings, shape, {
        style: briefingStyle.cellHeading,
        fill: "E6ECF2",
        isHeader: true,
        keepNext: true,
      }),
      ...rows.map((texts, place) =>
        row(texts, shape, {
          style: briefingStyle.cell,
          keepNext: isShort && (place < rows.length - 1 || total !== null),
        }),
      ),
      ...(total === null ? [] : [row(total, shape, { style: briefingStyle.cellHeading, fill: "F4F6F8" })]),
    ],
  });
};

/** Figures beside each other: each with what it is above it. */
export const factsOfDocx = (facts: readonly BriefingFact[], width: number): Table => {
  const widths = columnWidths(
    facts.map(() => 1),
    width,
  );
  const factRow = (style: string, textOf: (fact: BriefingFact) => string) =>
    new TableRow({
      cantSplit: true,
      children: facts.map((fact, place) =>
        cell({ text: textOf(fact), width: widths[place] ?? 0, style, isNumeric: false }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: "dxa" },
    columnWidths: widths,
    borders: noGrid,
    rows: [
      factRow(briefingStyle.factLabel, ({ label }) => label),
      factRow(briefingStyle.cellHeading, ({ value }) => value),
    ],
  });
};
