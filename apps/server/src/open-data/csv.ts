import type { OpenDataRow } from "@kedr/services";
import { stringify } from "csv-stringify/sync";

/** RFC 4180 with a byte-order mark, which spreadsheets need to read Cyrillic; a text that would start a formula is quoted. */
export const toCsv = (columns: readonly string[], rows: readonly OpenDataRow[]): string =>
  stringify([...rows], {
    bom: true,
    header: true,
    columns: [...columns],
    record_delimiter: "windows",
    escape_formulas: true,
    cast: { boolean: (value) => String(value) },
  });
