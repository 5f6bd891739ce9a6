import type { IndustryRecord, PortfolioIndex, ProjectKind } from "@kedr/domain";
import { describe, sharedFields, type OpenDataTable } from "./open-data-table.ts";

type IndustryRow = {
  id: string | null;
  name: string | null;
  kind: ProjectKind;
  status: "entered" | "not_entered";
  number: number | null;
  projects: number | null;
  declaredProjects: number | null;
  indicators: number | null;
  declaredIndicators: number | null;
  isInMaturityIndex: boolean | null;
  origin: string | null;
  sourceSlide: number | null;
};

/** Industries in the order of the strategy; one that is announced but nowhere named stays a row without a name. */
export const industriesTable: OpenDataTable<IndustryRow> = {
  ru: "Отрасли стратегии",
  en: "Industries of the strategy",
  fields: {
    id: sharedFields.id,
    name: describe(
      "text",
      "Название; пусто, если отрасль объявлена, но не названа",
      "Name; empty if only announced",
    ),
    kind: describe("text", "mandatory — обязательная, regional — региональная", "mandatory or regional"),
    status: describe(
      "text",
      "entered — внесена, not_entered — объявлена стратегией, но не внесена",
      "entered, or not_entered: announced by the strategy and not entered",
    ),
    number: describe(
      "integer",
      "Порядковый номер среди отраслей своего вида",
      "Place among the industries of its kind",
    ),
    projects: describe("integer", "Внесено проектов", "Projects entered"),
    declaredProjects: describe("integer", "Заявлено проектов", "Projects declared"),
    indicators: describe("integer", "Внесено показателей", "Indicators entered"),
    declaredIndicators: describe("integer", "Заявлено показателей", "Indicators declared"),
    isInMaturityIndex: describe("boolean", "Входит в индекс цифровой зрелости", "Part of the maturity index"),
    origin: sharedFields.origin,
    sourceSlide: sharedFields.sourceSlide,
  },
  rowsOf: (index) => [...index.industries.map((industry) => rowOf(industry, index)), ...announcedRows(index)],
};

function rowOf(industry: IndustryRecord, { portfolio }: PortfolioIndex): IndustryRow {
  const isOfIndustry = ({ industryId }: { industryId: string | null }): boolean => industryId === industry.id;
  return {
    id: industry.id,
    name: industry.name,
    kind: industry.listedAs,
    status: "entered",
    number: industry.number,
    projects: portfolio.Project.filter(isOfIndustry).length,
    declaredProjects: industry.declaredProjects,
    indicators: portfolio.Indicator.filter(isOfIndustry).length,
    declaredIndicators: industry.declaredIndicators,
    isInMaturityIndex: industry.inMaturityIndex,
    origin: industry.origin,
    sourceSlide: industry.sourceSlide,
  };
}

/** One row for each industry by which the strategy's declared number exceeds those that are entered. */
function announcedRows({ portfolio, industries }: PortfolioIndex): IndustryRow[] {
  const strategy = portfolio.Strategy[0];
  if (strategy === undefined) return [];
  const declared = {
    mandatory: strategy.declaredMandatoryIndustries,
    regional: strategy.declaredRegionalIndustries,
  };
  return (["mandatory", "regional"] as const).flatMap((kind) => {
    const entered = industries.filter(({ listedAs }) => listedAs === kind).length;
    const missing = Math.max(0, (declared[kind] ?? 0) - entered);
    return Array.from({ length: missing }, () => announcedRow(kind, strategy.origin, strategy.sourceSlide));
  });
}

function announcedRow(kind: ProjectKind, origin: string, sourceSlide: number | null): IndustryRow {
  return {
    id: null,
    name: null,
    kind,
    status: "not_entered",
    number: null,
    projects: null,
    declaredProjects: null,
    indicators: null,
    declaredIndicators: null,
    isInMaturityIndex: null,
    origin,
    sourceSlide,
  };
}
