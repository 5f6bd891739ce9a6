import { type CalendarDate, daysBetween } from "@kedr/domain";
import { type Cell, type CellValue, writeXlsx } from "hucre/xlsx";
import { printableText } from "./printable-cell.ts";
import type { NumberFormat, Sheet, SheetCell, SheetColumn, Spreadsheet } from "./spreadsheet.model.ts";

/** A spreadsheet counts days from here: the 60th is a 29 February 1900 that there never was. */
const dayZero: CalendarDate = "1899-12-30";
const dateFormat = "dd.mm.yyyy";
const numberFormats: Readonly<Record<NumberFormat, string>> = {
  integer: "#,##0",
  tenths: "#,##0.0",
  hundredths: "#,##0.00",
};

const valueOf = (cell: SheetCell): CellValue => {
  if (cell === null || typeof cell === "number") return cell;
  return typeof cell === "string" ? printableText(cell) : daysBetween(dayZero, cell.date);
};

const headerStyle = {
  font: { bold: true },
  alignment: { wrapText: true, vertical: "top" },
} as const;

const titleStyle = { font: { bold: true, size: 14 } } as const;

/** Text is marked as text, so that what begins with `=` is read and never run. */
const styleOf = (cell: SheetCell, { format }: SheetColumn): Partial<Cell> => {
  if (cell !== null && typeof cell === "object") {
    return {
      type: "number",
      value: valueOf(cell),
      style: { numFmt: dateFormat, alignment: { vertical: "top" } },
    };
  }
  if (typeof cell === "number" && format !== undefined)
    return { style: { numFmt: numberFormats[format], alignment: { vertical: "top" } } };
  const alignment = { vertical: "top", wrapText: typeof cell === "string" } as const;
  return { style: { alignment } };
};

type Placed = [string, Partial<Cell>];

const headOf = ({ head = [] }: Sheet): readonly string[] => head.map(printableText);

const cellsOf = (sheet: Sheet): Map<string, Partial<Cell>> => {
  const { columns, rows, head = [] } = sheet;
  return new Map<string, Partial<Cell>>([
    ...(head.length === 0 ? [] : [["0,0", { style: titleStyle }] satisfies Placed]),
    ...columns.map((_column, column): Placed => [`${head.length},${column}`, { style: headerStyle }]),
    ...rows.flatMap((row, line) =>
      columns.flatMap((column, place): Placed[] => {
        const cell = row[place] ?? null;
        return cell === null ? [] : [[`${head.length + line + 1},${place}`, styleOf(cell, column)]];
      }),
    ),
  ]);
};

/**
 * A spreadsheet as an XLSX file: the head and the header stay in view, the header repeats on every sheet of paper,
 * columns have their filter, dates are dates. `writtenAt` stands in the file's properties.
 */
export const renderXlsx = async ({ title, sheets }: Spreadsheet, writtenAt: Date): Promise<Uint8Array> =>
  writeXlsx({
    properties: { title, created: writtenAt, modified: writtenAt },
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      columns: sheet.columns.map(({ width }) => ({ width })),
      rows: [
        ...headOf(sheet).map((line) => [line]),
        sheet.columns.map(({ title: heading }) => heading),
        ...sheet.rows.map((row) => row.map(valueOf)),
      ],
      cells: cellsOf(sheet),
      freezePane: { rows: headerRow(sheet) },
      autoFilter: { range: rangeOf(sheet) },
      pageSetup: {
        paperSize: "a4",
        orientation: "landscape",
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 0,
        printTitlesRow: `$${headerRow(sheet)}:$${headerRow(sheet)}`,
      },
    })),
  });

const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

/** Its number as the spreadsheet counts: from 1. */
const headerRow = ({ head = [] }: Sheet): number => head.length + 1;

/** At most 26 columns: more than a sheet of paper holds. */
const rangeOf = (sheet: Sheet): string => {
  const first = headerRow(sheet);
  return `A${first}:${letters[sheet.columns.length - 1] ?? "Z"}${first + sheet.rows.length}`;
};
