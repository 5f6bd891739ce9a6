import { indicatorsSheet } from "@kedr/documents";
import { regionIndicatorList, type IndicatorFilters } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import type { PaperDownload } from "../meeting-documents/paper-file.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import { writeTable, type TableFormat } from "../registry-file/write-table.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * The list of indicators as its screen shows it with the same filters.
 * @throws AppError `forbidden`, `invalid_input`
 */
export async function prepareIndicatorsFile(
  context: ServiceContext,
  { asOf, format, ...filters }: IndicatorFilters & AsOfInput & { format: TableFormat },
): Promise<PaperDownload> {
  authorise(context.actor, "portfolio.read", null);
  const index = await readAt(context, asOf);
  const list = regionIndicatorList(index.portfolio);
  return writeTable(context, {
    title: "Показатели",
    day: index.today,
    format,
    sheetOf: (isTraining) => indicatorsSheet({ isTraining, filters, list }),
  });
}
