import { findInstallation } from "@kedr/db";
import {
  coverageSheet,
  coverageSpreadsheet,
  dateInFigures,
  renderOfficeCsv,
  renderXlsx,
} from "@kedr/documents";
import type { ComparisonScope, Coverage } from "@kedr/domain";
import type { AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { getCoverage } from "./get-coverage.ts";

interface CoverageFileQuestion extends AsOfInput {
  scope: ComparisonScope;
  format: "xlsx" | "csv";
}

const contentTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const;

const scopeInWords = (scope: ComparisonScope, { choices }: Coverage): string => {
  if (scope.kind === "strategy") return "Стратегия в целом";
  if (scope.kind === "industry")
    return choices.industries.find(({ id }) => id === scope.industryId)?.name ?? scope.industryId;
  if (scope.positionId === null) return "Отрасли без куратора";
  return choices.deputies.find(({ id }) => id === scope.positionId)?.name ?? scope.positionId;
};

/**
 * The matrix of indicators and projects as a list of links: a workbook, or its first sheet as CSV.
 * @throws AppError what `getCoverage` throws
 */
export async function prepareCoverageFile(
  context: ServiceContext,
  { format, ...question }: CoverageFileQuestion,
): Promise<{ bytes: Uint8Array; fileName: string; contentType: string }> {
  const coverage = await getCoverage(context, question);
  const fileName = `Охват показателей проектами ${dateInFigures(coverage.today)}.${format}`;
  const file = { fileName, contentType: contentTypes[format] };
  if (format === "csv")
    return { ...file, bytes: new TextEncoder().encode(renderOfficeCsv(coverageSheet(coverage))) };
  const installation = await findInstallation(context.database);
  const spreadsheet = coverageSpreadsheet({
    coverage,
    scope: scopeInWords(question.scope, coverage),
    preparedOn: context.today,
    isTraining: installation?.dataset === "training",
  });
  return { ...file, bytes: await renderXlsx(spreadsheet, new Date(context.now)) };
}
