import { problemsSheet, risksSheet } from "@kedr/documents";
import type { RiskQuery } from "@kedr/domain";
import type { PaperDownload } from "../meeting-documents/paper-file.ts";
import type { AsOfInput } from "../read-at.ts";
import { writeTable, type TableFormat } from "../registry-file/write-table.ts";
import type { ServiceContext } from "../service-context.ts";
import { getRiskRegister } from "./get-risk-register.ts";

interface RisksFileQuestion extends RiskQuery, AsOfInput {
  /** Which tab of the register. */
  tab: "risks" | "problems";
  format: TableFormat;
}

/**
 * The risks or the problem issues as the tab of the register shows them with the same query.
 * @throws AppError what `getRiskRegister` throws
 */
export async function prepareRisksFile(
  context: ServiceContext,
  { asOf, tab, format, ...query }: RisksFileQuestion,
): Promise<PaperDownload> {
  const register = await getRiskRegister(context, { asOf });
  const isRisks = tab === "risks";
  return writeTable(context, {
    title: isRisks ? "Риски" : "Проблемные вопросы",
    day: register.today,
    format,
    sheetOf: (isTraining) => (isRisks ? risksSheet : problemsSheet)({ isTraining, query, register }),
  });
}
