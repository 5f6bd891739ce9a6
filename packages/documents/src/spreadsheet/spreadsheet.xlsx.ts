import { type CalendarDate, daysBetween } from "@kedr/domain";
import { type Cell, type CellValue, writeXlsx } from "hucre/xlsx";
import { printableText } from "./printable-cell.ts";
import type { Sheet, SheetCell, Spreadsheet } from "./spreadsheet.model.ts";

/** A spreadsheet counts days from here: the 60th is a 29 February 1900 that there never was. */
const dayZero: CalendarDate = "1899-12-30";
const dateFormat = "dd.mm.yyyy";

const valueOf = (cell: SheetCell): CellValue => {
  if (cell === null || typeof cell === "number") return cell;
  return typeof cell === "string" ? printableText(cell) : daysBetween(dayZero, cell.date);
};

const headerStyle = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: "top" },
} as const;

/** Text is marked as text, so that what begins with `=` is read and never run. */
const styleOf = (cell: SheetCell): Partial<Cell> => {
  if (cell !== null && typeof cell === "object") {
    return {
      type: "number",
      value: valueOf(cell),
      style: { numFmt: dateFormat, alignment: { vertical: "top" } },
    };
  }
  const alignment = { vertical: "top", wrapText: typeof cell === "string" } as const;
  return { style: { alignment } };
};

type Placed = [string, Partial<Cell>];

const cellsOf = ({ columns, rows }: Sheet): Map<string, Partial<Cell>> =>
  new Map<string, Partial<Cell>>([
    ...columns.map((_column, column): Placed => [`0,${column}`, { style: headerStyle }]),
    ...rows.flatMap((row, line) =>
      row.flatMap((cell, column): Placed[] =>
        cell === null ? [] : [[`${line + 1},${column}`, styleOf(cell)]],
      ),
    ),
  ]);

/**
 * A spreadsheet as an XLSX file: the header stays in view and repeats on every sheet of paper, columns have their
 * filter, dates are dates. `writtenAt` stands in the file's properties.
 */
export const renderXlsx = async ({ title, sheets }: Spreadsheet, writtenAt: Date): Promise<Uint8Array> =>
  writeXlsx({
    properties: { title, created: writtenAt, modified: writtenAt },
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      columns: sheet.columns.map(({ width }) => ({ width })),
      rows: [
        sheet.columns.map(({ title: heading }) => heading),
        ...sheet.rows.map((row) => row.map(valueOf)),
      ],
      cells: cellsOf(sheet),
      freezePane: { rows: 1 },
      autoFilter: { range: rangeOf(sheet) },
      pageSetup: {
        paperSize: "a4",
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
      },
    })),
  });

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** At most 26 columns: more than a sheet of paper holds. */
const rangeOf = ({ columns, rows }: Sheet): string =>
  `A1:${letters[columns.length - 1] ?? "Z"}${rows.length + 1}`;
