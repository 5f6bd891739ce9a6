import { renderCsv } from "@kedr/documents";
import type { OpenDataAnswer } from "./read-open-data.ts";

/** The rows as a file that spreadsheets read; truth values are written `true` and `false`. */
export const openDataCsv = ({ columns, rows }: Pick<OpenDataAnswer, "columns" | "rows">): string => {
  const cellOf = (value: OpenDataAnswer["rows"][number][string] = null) =>
    typeof value === "boolean" ? String(value) : value;
  const csv = renderCsv({
    columns: columns.map((title) => ({ title })),
    rows: rows.map((row) => columns.map((name) => cellOf(row[name]))),
  });
  // Each record ends its line, the last one too.
  return `${csv}\r\n`;
};
