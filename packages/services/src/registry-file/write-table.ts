import { findInstallation } from "@kedr/db";
import { dateInFigures, renderOfficeCsv, renderXlsx, type Sheet } from "@kedr/documents";
import type { CalendarDate } from "@kedr/domain";
import { paperDownload, type PaperDownload } from "../meeting-documents/paper-file.ts";
import type { ServiceContext } from "../service-context.ts";

/** How a table of a screen is taken away. */
export type TableFormat = "xlsx" | "csv";

interface AskedTable {
  /** Of the file, without the day. */
  title: string;
  /** The day that the rows are of. */
  day: CalendarDate;
  format: TableFormat;
  /** The one outline that both formats are written from. */
  sheetOf: (isTraining: boolean) => Sheet;
}

/** Writes a table as a workbook or as CSV, under its title and day. */
export async function writeTable(
  { database, now }: ServiceContext,
  { title, day, format, sheetOf }: AskedTable,
): Promise<PaperDownload> {
  const installation = await findInstallation(database);
  const sheet = sheetOf(installation?.dataset === "training");
  const bytes =
    format === "csv"
      ? new TextEncoder().encode(renderOfficeCsv(sheet))
      : await renderXlsx({ title, sheets: [sheet] }, new Date(now));
  return paperDownload(`${title} ${dateInFigures(day)}`, format, bytes);
}
