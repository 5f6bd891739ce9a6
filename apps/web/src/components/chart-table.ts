import type { CalendarDate } from "@kedr/domain";

/** A text, a number as it is drawn, a day, an indicator by name; null where the records say nothing. */
export type ChartCell =
  | string
  | number
  | { date: CalendarDate }
  | { indicatorId: string; name: string }
  | null;

/** The numbers of a drawing, for those who read rather than see, and for the file. */
export interface ChartTable {
  columns: readonly string[];
  rows: readonly (readonly ChartCell[])[];
}

const byteOrderMark = "\uFEFF";
const startsFormula = /^[=+\-@\t\r]/;

const textOf = (cell: ChartCell): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = typeof cell === "string" ? cell : "date" in cell ? cell.date : cell.name;
  return startsFormula.test(text) ? `'${text}` : text;
};

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * The table as CSV (RFC 4180), like the other files of the system: a byte-order mark for spreadsheets, days as
 * `2023-03-01`, numbers with a point, a text that would start a formula behind an apostrophe.
 */
export const chartCsv = ({ columns, rows }: ChartTable): string =>
  byteOrderMark +
  [columns, ...rows].map((row) => `${row.map((cell) => quoted(textOf(cell))).join(",")}\r\n`).join("");
