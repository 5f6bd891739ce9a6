import { findInstallation } from "@kedr/db";
import {
  completenessSpreadsheet,
  dateInFigures,
  gapKindName,
  gapsSheet,
  renderCsv,
  renderXlsx,
} from "@kedr/documents";
import { shareGroupings, type Completeness, type GapFilters, type ShareGrouping } from "@kedr/domain";
import type { AsOfInput } from "../read-at.ts";
import type { ServiceContext } from "../service-context.ts";
import { getCompleteness } from "./get-completeness.ts";

const contentTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const;

const filterNames: Readonly<Record<ShareGrouping, string>> = {
  industries: "Отрасль",
  projects: "Проект",
  deputies: "Куратор",
  fillers: "Кому внести",
  bodies: "Орган",
};

/** What stands for nobody and for those who keep the registry. */
const nameless: Readonly<Record<string, string>> = { none: "нет", office: "Проектный офис" };

const filtersInWords = (filters: GapFilters, { facets }: Completeness): string[] => {
  const chosen = shareGroupings.filter((grouping) => filters[grouping].length > 0);
  const labelIn = (grouping: ShareGrouping, id: string): string =>
    facets[grouping].find(({ value }) => value === id)?.label || (nameless[id] ?? id);
  return [
    ...(filters.mine ? ["Только мои"] : []),
    ...(filters.kinds.length === 0 ? [] : [`Чего нет: ${filters.kinds.map(gapKindName).join(", ")}`]),
    ...chosen.map(
      (grouping) =>
        `${filterNames[grouping]}: ${filters[grouping].map((id) => labelIn(grouping, id)).join(", ")}`,
    ),
  ];
};

/** The gaps of the registry as they were chosen on the screen, all pages: a workbook, or its first sheet as CSV. */
export async function prepareCompletenessFile(
  context: ServiceContext,
  { format, ...question }: GapFilters & AsOfInput & { format: "xlsx" | "csv" },
): Promise<{ bytes: Uint8Array; fileName: string; contentType: string }> {
  const completeness = await getCompleteness(context, question);
  const fileName = `Полнота данных ${dateInFigures(completeness.today)}.${format}`;
  const file = { fileName, contentType: contentTypes[format] };
  if (format === "csv")
    return { ...file, bytes: new TextEncoder().encode(renderCsv(gapsSheet(completeness))) };
  const installation = await findInstallation(context.database);
  const spreadsheet = completenessSpreadsheet({
    completeness,
    filters: filtersInWords(question, completeness),
    preparedOn: context.today,
    isTraining: installation?.dataset === "training",
  });
  return { ...file, bytes: await renderXlsx(spreadsheet, new Date(context.now)) };
}
