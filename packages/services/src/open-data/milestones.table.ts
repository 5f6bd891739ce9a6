import { milestoneView, type MilestoneRecord, type PortfolioIndex } from "@kedr/domain";
import { describe, sharedFields, type OpenDataTable } from "./open-data-table.ts";

type MilestoneRow = {
  id: string;
  projectId: string;
  project: string | null;
  number: number;
  title: string;
  state: string;
  baselineDate: string | null;
  forecastDate: string | null;
  actualDate: string | null;
  slipDays: number | null;
  weight: number;
  isCritical: boolean;
  origin: string;
};

/** Milestones by project and number, without remarks and evidence, which are internal. */
export const milestonesTable: OpenDataTable<MilestoneRow> = {
  ru: "Контрольные точки проектов",
  en: "Milestones of the projects",
  fields: {
    id: sharedFields.id,
    projectId: sharedFields.projectId,
    project: sharedFields.project,
    number: describe("integer", "Номер в проекте", "Number within the project"),
    title: describe("text", "Название", "Title"),
    state: describe(
      "text",
      "Состояние: completed — выполнена, cancelled — отменена, overdue — просрочена, at_risk — под угрозой срыва, on_track — в срок, undated — без срока",
      "State: completed, cancelled, overdue, at_risk, on_track or undated",
    ),
    baselineDate: describe("date", "Плановая дата", "Baseline date"),
    forecastDate: describe("date", "Прогнозная дата", "Forecast date"),
    actualDate: describe("date", "Фактическая дата", "Actual date"),
    slipDays: describe("integer", "Отклонение от плана, дней", "Slip from the baseline, days"),
    weight: describe(
      "number",
      "Вес в ходе проекта, относительно других",
      "Weight within the project, relative",
    ),
    isCritical: describe("boolean", "Критическая", "Critical"),
    origin: sharedFields.origin,
  },
  rowsOf: (index) =>
    index.portfolio.Milestone.toSorted(byProjectAndNumber).map((milestone) => rowOf(milestone, index)),
};

function rowOf(milestone: MilestoneRecord, { today, thresholds, projectById }: PortfolioIndex): MilestoneRow {
  const view = milestoneView({ milestone, comments: [], today, thresholds });
  return {
    id: view.id,
    projectId: view.projectId,
    project: projectById.get(view.projectId)?.name ?? null,
    number: view.number,
    title: view.title,
    state: view.state,
    baselineDate: view.baselineDate,
    forecastDate: view.forecastDate,
    actualDate: view.actualDate,
    slipDays: view.slipDays,
    weight: view.weight,
    isCritical: view.isCritical,
    origin: view.origin,
  };
}

function byProjectAndNumber(one: MilestoneRecord, other: MilestoneRecord): number {
  if (one.projectId !== other.projectId) return one.projectId < other.projectId ? -1 : 1;
  return one.number - other.number;
}
