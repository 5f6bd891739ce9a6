import { bodiesForm, bodiesTable, dateInFigures, renderOfficeCsv, renderXlsx } from "@kedr/documents";
import type { BreakdownQuestion } from "@kedr/domain";
import type { AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { getIndicatorBodies } from "./get-indicator-bodies.ts";

/** `form`: to be filled in and loaded back; `table`: as the screen shows it. */
export type BodiesFileKind = "form" | "table";
export type BodiesFileFormat = "xlsx" | "csv";

/** A file to hand out. */
export interface BodiesFile {
  bytes: Uint8Array;
  /** In Russian, with its extension. */
  fileName: string;
  contentType: string;
}

const contentTypes: Readonly<Record<BodiesFileFormat, string>> = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
};

/** Names of files are cut where a system would not take them. */
const longestName = 80;

/**
 * An indicator by municipality or group on a day, as a file.
 * @throws AppError what `getIndicatorBodies` throws
 */
export async function prepareBodiesFile(
  context: ServiceContext,
  {
    kind,
    format,
    ...question
  }: AsOfInput & BreakdownQuestion & { kind: BodiesFileKind; format: BodiesFileFormat },
): Promise<BodiesFile> {
  const bodies = await getIndicatorBodies(context, question);
  const sheet = kind === "form" ? bodiesForm(bodies) : bodiesTable(bodies);
  const { date } = bodies.breakdown;
  const title = `${bodies.indicator.name.slice(0, longestName)}${date === null ? "" : ` на ${dateInFigures(date)}`}`;
  const bytes =
    format === "csv"
      ? new TextEncoder().encode(renderOfficeCsv(sheet))
      : await renderXlsx({ title, sheets: [sheet] }, new Date(context.now));
  return { bytes, fileName: `${title}.${format}`, contentType: contentTypes[format] };
}
