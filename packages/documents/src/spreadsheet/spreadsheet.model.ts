import type { CalendarDate } from "@kedr/domain";

/** What a cell holds. A date is a real date in the file; null is an empty cell. */
export type SheetCell = string | number | { date: CalendarDate } | null;

/** How the numbers of a column are shown; what is in the cell is the number itself. */
export type NumberFormat = "integer" | "tenths" | "hundredths";

export interface SheetColumn {
  title: string;
  /** In characters. */
  width: number;
  /** As the spreadsheet pleases where it is left out. */
  format?: NumberFormat;
}

/** A table with one header row. */
export interface Sheet {
  /** At most 31 characters. */
  name: string;
  /** Lines above the header: what the table is, of which day, what was chosen. A workbook has them, CSV has not. */
  head?: readonly string[];
  columns: readonly SheetColumn[];
  /** Cells in the order of the columns. */
  rows: readonly (readonly SheetCell[])[];
}

export interface Spreadsheet {
  title: string;
  sheets: readonly Sheet[];
}
