import { projectsSheet } from "@kedr/documents";
import { listProjects, type RegistryTableQuery } from "@kedr/domain";
import { authorise } from "../authorise.ts";
import type { PaperDownload } from "../meeting-documents/paper-file.ts";
import { readAt, type AsOfInput } from "../read-at.ts";
import { writeTable, type TableFormat } from "../registry-file/write-table.ts";
import type { ServiceContext } from "../service-context.ts";

/**
 * The registry as its screen shows it with the same query, all pages of it.
 * @throws AppError `forbidden`, `invalid_input`
 */
export async function prepareProjectsFile(
  context: ServiceContext,
  { asOf, format, ...query }: RegistryTableQuery & AsOfInput & { format: TableFormat },
): Promise<PaperDownload> {
  authorise(context.actor, "portfolio.read", null);
  const index = await readAt(context, asOf);
  const list = listProjects(index, { ...query, page: 1, pageSize: Number.MAX_SAFE_INTEGER });
  return writeTable(context, {
    title: "Реестр проектов",
    day: index.today,
    format,
    sheetOf: (isTraining) => projectsSheet({ today: index.today, isTraining, query, list }),
  });
}
