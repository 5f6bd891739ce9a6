import { parseCsv } from "hucre/csv";
import { type CellValue, readXlsx } from "hucre/xlsx";
import { workbookSize } from "./workbook-size.ts";

/** What a table that somebody sends may hold. */
export const tableLimits = { rows: 2000, columns: 26, unpackedBytes: 32 * 1024 * 1024 } as const;

/** Why a file is not read as a table. */
export type TableFault = "table_unreadable" | "table_too_long";

/** The cells of a table as text, row by row; or why there are none. */
export type TableReading = { isRead: true; rows: string[][] } | { isRead: false; fault: TableFault };

const refused = (fault: TableFault): TableReading => ({ isRead: false, fault });

const isWorkbook = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

const textOf = (cell: CellValue): string =>
  typeof cell === "string" ? cell.trim() : typeof cell === "number" ? String(cell) : "";

/** Spreadsheets in Russian still save CSV in the code page of their system. */
const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1251").decode(bytes);
  }
};

const csvRows = (bytes: Uint8Array): CellValue[][] | null => {
  const text = decoded(bytes);
  return text.includes("\0") ? null : parseCsv(text, { maxRows: tableLimits.rows + 2 });
};

const workbookRows = async (bytes: Uint8Array): Promise<CellValue[][] | null> => {
  const size = workbookSize(bytes);
  if (size === null || size > tableLimits.unpackedBytes) return null;
  try {
    const { sheets } = await readXlsx(bytes, { sheets: [0], range: `A1:Z${tableLimits.rows + 2}` });
    return sheets[0]?.rows ?? null;
  } catch {
    // Whatever a broken file makes the reader say, it cannot be read.
    return null;
  }
};

/**
 * The first sheet of a workbook (XLSX), or a CSV file in UTF-8 or Windows-1251 with commas, semicolons or tabs: its
 * cells as text, rows without any left out. A formula is read as the value that it had.
 */
export const readTable = async (bytes: Uint8Array): Promise<TableReading> => {
  const cells = isWorkbook(bytes) ? await workbookRows(bytes) : csvRows(bytes);
  if (cells === null) return refused("table_unreadable");
  const rows = cells
    .map((row) => row.slice(0, tableLimits.columns).map(textOf))
    .filter((row) => row.some((text) => text !== ""));
  if (rows.length === 0) return refused("table_unreadable");
  // One row more for the headings.
  return rows.length > tableLimits.rows + 1 ? refused("table_too_long") : { isRead: true, rows };
};
