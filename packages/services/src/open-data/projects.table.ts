import { summariseProjects, type PortfolioIndex, type ProjectSummary } from "@kedr/domain";
import { describe, rounded, sharedFields, type OpenDataTable } from "./open-data-table.ts";

type ProjectRow = {
  id: string;
  name: string;
  fullName: string | null;
  kind: string;
  stage: string;
  industryId: string;
  industry: string;
  responsibleAuthority: string | null;
  lead: string | null;
  deputy: string | null;
  health: string;
  progress: number | null;
  plannedProgress: number | null;
  milestones: number;
  milestonesCompleted: number;
  milestonesOverdue: number;
  fundingStatus: string;
  startDate: string | null;
  endDate: string | null;
  origin: string;
  sourceDocument: string | null;
  sourceSlide: number | null;
};

/** The registry: passports with the computed figures, without the reports' words. Posts only, no people. */
export const projectsTable: OpenDataTable<ProjectRow> = {
  ru: "Проекты стратегии",
  en: "Projects of the strategy",
  fields: {
    id: sharedFields.id,
    name: describe("text", "Краткое название", "Short name"),
    fullName: describe("text", "Полное название", "Full name"),
    kind: describe("text", "mandatory — обязательный, regional — региональный", "mandatory or regional"),
    stage: describe(
      "text",
      "active — реализуется, paused — приостановлен, cancelled — отменён, completed — завершён",
      "active, paused, cancelled or completed",
    ),
    industryId: sharedFields.industryId,
    industry: sharedFields.industry,
    responsibleAuthority: describe("text", "Ответственный орган", "Responsible authority"),
    lead: describe("text", "Должность руководителя проекта", "Post that leads the project"),
    deputy: describe("text", "Должность, курирующая отрасль", "Post that curates the industry"),
    health: describe(
      "text",
      "Состояние: on_track — по плану, at_risk — есть отклонения, off_track — критические отклонения, no_data — нет данных",
      "Health: on_track, at_risk, off_track or no_data",
    ),
    progress: describe(
      "number",
      "Выполнено, % веса контрольных точек",
      "Progress, % of the milestones' weight",
    ),
    plannedProgress: describe("number", "Должно быть выполнено по плану, %", "Planned progress, %"),
    milestones: describe("integer", "Контрольных точек всего", "Milestones in all"),
    milestonesCompleted: describe("integer", "Из них выполнено", "Of them completed"),
    milestonesOverdue: describe("integer", "Из них просрочено", "Of them overdue"),
    fundingStatus: describe(
      "text",
      "Финансирование года: not_required — не требуется, not_determined — не определено, unfunded — нет, partly_funded — частично, funded — обеспечено",
      "Funding of the year: not_required, not_determined, unfunded, partly_funded or funded",
    ),
    startDate: describe("date", "Начало", "Start"),
    endDate: describe("date", "Окончание", "End"),
    origin: sharedFields.origin,
    sourceDocument: sharedFields.sourceDocument,
    sourceSlide: sharedFields.sourceSlide,
  },
  rowsOf: (index) => {
    const authorities = new Map(index.portfolio.Authority.map(({ id, name }) => [id, name]));
    return summariseProjects(index)
      .map((summary) => rowOf(summary, { index, authorities }))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  },
};

function rowOf(
  summary: ProjectSummary,
  { index, authorities }: { index: PortfolioIndex; authorities: ReadonlyMap<string, string> },
): ProjectRow {
  const passport = index.projectById.get(summary.id);
  return {
    id: summary.id,
    name: summary.name,
    fullName: passport?.fullName ?? null,
    kind: summary.kind,
    stage: summary.stage,
    industryId: summary.industry.id,
    industry: summary.industry.name,
    responsibleAuthority: authorities.get(passport?.responsibleAuthorityId ?? "") ?? null,
    lead: summary.lead?.name ?? null,
    deputy: summary.deputy?.name ?? null,
    health: summary.health.effective,
    progress: rounded(summary.progress?.actual ?? null),
    plannedProgress: rounded(summary.progress?.planned ?? null),
    milestones: summary.milestones.total,
    milestonesCompleted: summary.milestones.completed,
    milestonesOverdue: summary.milestones.overdue,
    fundingStatus: summary.fundingStatus,
    startDate: passport?.startDate ?? null,
    endDate: passport?.endDate ?? null,
    origin: summary.origin,
    sourceDocument: passport?.sourceDocument ?? null,
    sourceSlide: passport?.sourceSlide ?? null,
  };
}
