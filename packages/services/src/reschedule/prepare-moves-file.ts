import { movesSheet } from "@kedr/documents";
import type { LedgerQuery } from "@kedr/domain";
import type { PaperDownload } from "../meeting-documents/paper-file.ts";
import type { AsOfInput } from "../read-at.ts";
import { writeTable, type TableFormat } from "../registry-file/write-table.ts";
import type { ServiceContext } from "../service-context.ts";
import { getRescheduleLedger } from "./get-reschedule-ledger.ts";

/**
 * The ledger of moved targets as its screen shows it with the same filters.
 * @throws AppError what `getRescheduleLedger` throws
 */
export async function prepareMovesFile(
  context: ServiceContext,
  { asOf, format, ...query }: LedgerQuery & AsOfInput & { format: TableFormat },
): Promise<PaperDownload> {
  const ledger = await getRescheduleLedger(context, { asOf, ...query });
  return writeTable(context, {
    title: "Переносы сроков и целей",
    day: ledger.today,
    format,
    sheetOf: (isTraining) => movesSheet({ isTraining, query, ledger }),
  });
}
