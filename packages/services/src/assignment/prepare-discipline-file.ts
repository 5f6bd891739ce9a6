import { findInstallation } from "@kedr/db";
import {
  dateInFigures,
  disciplineSheet,
  disciplineSpreadsheet,
  renderOfficeCsv,
  renderXlsx,
} from "@kedr/documents";
import type { DisciplineQuery } from "@kedr/domain";
import type { AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { getDiscipline } from "./get-discipline.ts";

const contentTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const;

/**
 * Executive discipline over a period: a workbook, or its first sheet as CSV.
 * @throws AppError what `getDiscipline` throws
 */
export async function prepareDisciplineFile(
  context: ServiceContext,
  { format, ...question }: DisciplineQuery & AsOfInput & { format: "xlsx" | "csv" },
): Promise<{ bytes: Uint8Array; fileName: string; contentType: string }> {
  const discipline = await getDiscipline(context, question);
  const period = `${dateInFigures(discipline.from)}–${dateInFigures(discipline.to)}`;
  const file = {
    fileName: `Исполнительская дисциплина ${period}.${format}`,
    contentType: contentTypes[format],
  };
  if (format === "csv") {
    return { ...file, bytes: new TextEncoder().encode(renderOfficeCsv(disciplineSheet(discipline))) };
  }
  const installation = await findInstallation(context.database);
  const spreadsheet = disciplineSpreadsheet({
    discipline,
    preparedOn: context.today,
    isTraining: installation?.dataset === "training",
  });
  return { ...file, bytes: await renderXlsx(spreadsheet, new Date(context.now)) };
}
