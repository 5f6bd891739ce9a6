import type { CalendarDate } from "@kedr/domain";

/** What a cell holds. A date is a real date in the file; null is an empty cell. */
export type SheetCell = string | number | { date: CalendarDate } | null;

export interface SheetColumn {
  title: string;
  /** In characters. */
  width: number;
}

/** A table with one header row. */
export interface Sheet {
  /** At most 31 characters. */
  name: string;
  columns: readonly SheetColumn[];
  /** Cells in the order of the columns. */
  rows: readonly (readonly SheetCell[])[];
}

export interface Spreadsheet {
  title: string;
  sheets: readonly Sheet[];
}
