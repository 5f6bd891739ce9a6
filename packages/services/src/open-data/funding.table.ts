import type { FundingLineRecord } from "@kedr/domain";
import { describe, sharedFields, type OpenDataTable } from "./open-data-table.ts";

type FundingRow = {
  id: string;
  projectId: string;
  project: string | null;
  year: number;
  source: string;
  need: number | null;
  allocated: number | null;
  committed: number | null;
  spent: number | null;
  origin: string;
};

/** Money by project, year and source, in roubles. */
export const fundingTable: OpenDataTable<FundingRow> = {
  ru: "Финансирование проектов, рублей",
  en: "Funding of the projects, in roubles",
  fields: {
    id: sharedFields.id,
    projectId: sharedFields.projectId,
    project: sharedFields.project,
    year: describe("integer", "Год", "Year"),
    source: describe(
      "text",
      "federal — федеральный бюджет, regional — областной, municipal — местный, extrabudgetary — внебюджетные средства",
      "federal, regional, municipal or extrabudgetary",
    ),
    need: describe("number", "Потребность, руб.", "Need, roubles"),
    allocated: describe("number", "Предусмотрено, руб.", "Allocated, roubles"),
    committed: describe("number", "Лимиты бюджетных обязательств, руб.", "Committed, roubles"),
    spent: describe("number", "Кассовое исполнение, руб.", "Spent, roubles"),
    origin: sharedFields.origin,
  },
  rowsOf: ({ portfolio, projectById }) =>
    portfolio.FundingLine.toSorted(byProjectYearAndSource).map((line) => ({
      id: line.id,
      projectId: line.projectId,
      project: projectById.get(line.projectId)?.name ?? null,
      year: line.year,
      source: line.source,
      need: line.need,
      allocated: line.allocated,
      committed: line.committed,
      spent: line.spent,
      origin: line.origin,
    })),
};

function byProjectYearAndSource(one: FundingLineRecord, other: FundingLineRecord): number {
  if (one.projectId !== other.projectId) return one.projectId < other.projectId ? -1 : 1;
  return one.year - other.year || (one.source < other.source ? -1 : 1);
}
