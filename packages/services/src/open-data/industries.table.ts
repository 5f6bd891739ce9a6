import {
  overviewIndustries,
  type IndustryOverview,
  type IndustryRecord,
  type PortfolioIndex,
  type ProjectKind,
  type RollUp,
} from "@kedr/domain";
import { describe, rounded, sharedFields, type OpenDataTable } from "./open-data-table.ts";

/** The roll-up of an industry, as the screens show it; nothing for an industry that is not entered. */
type RollUpFields = {
  progress: number | null;
  plannedProgress: number | null;
  onTrack: number | null;
  atRisk: number | null;
  offTrack: number | null;
  noData: number | null;
  milestones: number | null;
  milestonesCompleted: number | null;
  milestonesOverdue: number | null;
  fundingNeed: number | null;
  fundingAllocated: number | null;
  fundingSpent: number | null;
};

type IndustryRow = RollUpFields & {
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
    progress: describe(
      "number",
      "Выполнено, %, в среднем по проектам",
      "Progress, %, mean over the projects",
    ),
    plannedProgress: describe(
      "number",
      "Должно быть выполнено по плану, %, в среднем по проектам",
      "Planned progress, %, mean over the projects",
    ),
    onTrack: describe("integer", "Проектов по плану", "Projects on track"),
    atRisk: describe("integer", "Проектов с отклонениями", "Projects at risk"),
    offTrack: describe("integer", "Проектов с критическими отклонениями", "Projects off track"),
    noData: describe("integer", "Проектов без данных", "Projects without data"),
    milestones: describe("integer", "Контрольных точек всего", "Milestones in all"),
    milestonesCompleted: describe("integer", "Из них выполнено", "Of them completed"),
    milestonesOverdue: describe("integer", "Из них просрочено", "Of them overdue"),
    fundingNeed: describe("number", "Потребность года, руб.", "Need of the year, roubles"),
    fundingAllocated: describe("number", "Предусмотрено на год, руб.", "Allocated for the year, roubles"),
    fundingSpent: describe("number", "Кассовое исполнение года, руб.", "Spent in the year, roubles"),
    origin: sharedFields.origin,
    sourceSlide: sharedFields.sourceSlide,
  },
  rowsOf: (index) => {
    const overviews = new Map(
      overviewIndustries(index, index.industries).map((row) => [row.industry.id, row]),
    );
    const rows = index.industries.map((industry) =>
      rowOf(industry, { index, overview: overviews.get(industry.id) }),
    );
    return [...rows, ...announcedRows(index)];
  },
};

function rollUpFields(rollUp: RollUp | undefined): RollUpFields {
  return {
    progress: rounded(rollUp?.progress?.actual ?? null),
    plannedProgress: rounded(rollUp?.progress?.planned ?? null),
    onTrack: rollUp?.health.on_track ?? null,
    atRisk: rollUp?.health.at_risk ?? null,
    offTrack: rollUp?.health.off_track ?? null,
    noData: rollUp?.health.no_data ?? null,
    milestones: rollUp?.milestones.total ?? null,
    milestonesCompleted: rollUp?.milestones.completed ?? null,
    milestonesOverdue: rollUp?.milestones.overdue ?? null,
    fundingNeed: rollUp?.funding.need ?? null,
    fundingAllocated: rollUp?.funding.allocated ?? null,
    fundingSpent: rollUp?.funding.spent ?? null,
  };
}

function rowOf(
  industry: IndustryRecord,
  { index, overview }: { index: PortfolioIndex; overview: IndustryOverview | undefined },
): IndustryRow {
  const { portfolio } = index;
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
    ...rollUpFields(overview?.rollUp),
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
    ...rollUpFields(undefined),
    origin,
    sourceSlide,
  };
}
