import { writeCsv } from "hucre/csv";
import { printableText } from "./printable-cell.ts";
import type { Sheet, SheetCell, SheetColumn } from "./spreadsheet.model.ts";

/** A sheet without what only a workbook knows. */
type CsvTable = Pick<Sheet, "rows"> & { columns: readonly Pick<SheetColumn, "title">[] };

const textOf = (cell: SheetCell): string | number | null => {
  if (cell === null || typeof cell === "number") return cell;
  return typeof cell === "string" ? printableText(cell) : cell.date;
};

/**
 * One sheet as CSV (RFC 4180) with a byte-order mark, which spreadsheets need to read Cyrillic. Dates are written
 * `2023-03-01`; a text that would start a formula is put behind an apostrophe.
 */
export const renderCsv = ({ columns, rows }: CsvTable): string =>
  writeCsv([columns.map(({ title }) => title), ...rows.map((row) => row.map(textOf))], {
    bom: true,
    lineSeparator: "\r\n",
    escapeFormulae: true,
  });

/** What a spreadsheet would take for the beginning of a formula. */
const formulaStart = /^[=+\-@\t\r]/;

const officeText = (cell: SheetCell): string | null => {
  if (cell === null) return null;
  if (typeof cell === "number") return String(cell).replace(".", ",");
  const text = typeof cell === "string" ? printableText(cell) : cell.date;
  return formulaStart.test(text) ? `'${text}` : text;
};

/**
 * One sheet as the CSV that spreadsheets set to Russian open by a double click: semicolons, decimal commas, a byte-order
 * mark. Dates are written `2023-03-01`, which they read as dates; a text that would start a formula is put behind an
 * apostrophe. The lines above the header are left out.
 */
export const renderOfficeCsv = ({ columns, rows }: CsvTable): string =>
  writeCsv([columns.map(({ title }) => title), ...rows.map((row) => row.map(officeText))], {
    bom: true,
    delimiter: ";",
    lineSeparator: "\r\n",
  });
