import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
} from "docx";
import { officialLines } from "./official-text.ts";

/** A column of a table in an official paper. */
export interface GridColumn {
  title: string;
  /** Share of the table's width. */
  width: number;
  isCentred?: boolean;
}

/** A table: each cell a text, a line of it a paragraph. */
export interface Grid {
  columns: readonly GridColumn[];
  rows: readonly (readonly string[])[];
  /** Twentieths of a point. */
  width: number;
  /** Half-points: 24 is 12. */
  fontSize: number;
}

const line = { style: BorderStyle.SINGLE, size: 4, color: "000000" };
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
const margins = { top: 50, bottom: 50, left: 70, right: 70 };

const widthsOf = ({ columns, width }: Grid): number[] => {
  const sum = columns.reduce((whole, column) => whole + column.width, 0);
  return columns.map((column) => Math.floor((column.width * width) / sum));
};

interface CellLook {
  width: number;
  size: number;
  isBold: boolean;
  isCentred: boolean;
}

const cell = (text: string, { width, size, isBold, isCentred }: CellLook): TableCell => {
  const lines = officialLines(text);
  return new TableCell({
    width: { size: width, type: "dxa" },
    margins,
    children: (lines.length === 0 ? [""] : lines).map(
      (words) =>
        new Paragraph({
          alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
          spacing: { line: 240 },
          children: [new TextRun({ text: words, bold: isBold, size })],
        }),
    ),
  });
};

/** A ruled table: its head comes again on each page, and no row is torn between two. */
export const gridOf = (grid: Grid): Table => {
  const widths = widthsOf(grid);
  const row = (texts: readonly string[], isHead: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(isHead ? { tableHeader: true } : {}),
      children: grid.columns.map(({ isCentred = false }, place) =>
        cell(texts[place] ?? "", {
          width: widths[place] ?? 0,
          size: grid.fontSize,
          isBold: isHead,
          isCentred: isHead || isCentred,
        }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: "dxa" },
    columnWidths: widths,
    borders,
    rows: [
      row(
        grid.columns.map(({ title }) => title),
        true,
      ),
      ...grid.rows.map((texts) => row(texts, false)),
    ],
  });
};
