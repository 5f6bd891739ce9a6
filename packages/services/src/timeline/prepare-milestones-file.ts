import { milestonesSheet } from "@kedr/documents";
import { timelineOf, type TimelineQuery } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import type { PaperDownload } from "../meeting-documents/paper-file.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import { writeTable, type TableFormat } from "../registry-file/write-table.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * The milestones of the time line as its table shows them with the same query.
 * @throws AppError `forbidden`, `invalid_input`
 */
export async function prepareMilestonesFile(
  context: ServiceContext,
  { asOf, format, ...query }: TimelineQuery & AsOfInput & { format: TableFormat },
): Promise<PaperDownload> {
  authorise(context.actor, "portfolio.read", null);
  const index = await readAt(context, asOf);
  const timeline = timelineOf(index, query);
  return writeTable(context, {
    title: "Контрольные точки",
    day: index.today,
    format,
    sheetOf: (isTraining) => milestonesSheet({ today: index.today, isTraining, query, timeline }),
  });
}
