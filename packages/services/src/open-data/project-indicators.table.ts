import type { IndicatorContributionRecord, ProjectIndicatorRecord } from "@kedr/domain";
import { describe, sharedFields, type OpenDataTable } from "./open-data-table.ts";

type ProjectIndicatorRow = {
  id: string;
  projectId: string;
  project: string | null;
  indicatorId: string;
  indicator: string | null;
  unit: string | null;
  confidence: string;
  year: number | null;
  contribution: number | null;
  contributionOrigin: string | null;
  origin: string;
  sourceSlide: number | null;
};

/** Links of projects with indicators: a row for each year of which a contribution is stated, one row where none is. */
export const projectIndicatorsTable: OpenDataTable<ProjectIndicatorRow> = {
  ru: "Связи проектов с показателями и вклад проектов по годам",
  en: "Links of projects with indicators, and the contribution of projects by year",
  fields: {
    id: describe("text", "Постоянный идентификатор связи", "Permanent identifier of the link"),
    projectId: sharedFields.projectId,
    project: sharedFields.project,
    indicatorId: describe("text", "Идентификатор показателя", "Identifier of the indicator"),
    indicator: describe("text", "Показатель", "Indicator"),
    unit: describe("text", "Единица измерения", "Unit"),
    confidence: describe(
      "text",
      "stated — указана в источнике, assumed — предположена, confirmed — подтверждена ответственным органом",
      "stated by the source, assumed, or confirmed by the responsible body",
    ),
    year: describe(
      "integer",
      "Год вклада; пусто — вклад не внесён",
      "Year of the contribution; empty: none is stated",
    ),
    contribution: describe(
      "number",
      "Насколько проект должен изменить показатель за год, в его единице; где меньше значит лучше — со знаком минус",
      "By how much the project is to move the indicator in the year, in its unit; negative where lower is better",
    ),
    contributionOrigin: describe(
      "text",
      "Происхождение вклада: source, training или entered",
      "Origin of the contribution: source, training or entered",
    ),
    origin: sharedFields.origin,
    sourceSlide: sharedFields.sourceSlide,
  },
  rowsOf: ({ portfolio, projectById }) => {
    const indicators = new Map(portfolio.Indicator.map((indicator) => [indicator.id, indicator]));
    const contributions = Map.groupBy(
      portfolio.IndicatorContribution,
      ({ projectIndicatorId }) => projectIndicatorId,
    );
    return portfolio.ProjectIndicator.toSorted(byEnds).flatMap((link) => {
      const { id, projectId, indicatorId, confidence, origin, sourceSlide } = link;
      const row = {
        id,
        projectId,
        project: projectById.get(projectId)?.name ?? null,
        indicatorId,
        indicator: indicators.get(indicatorId)?.name ?? null,
        unit: indicators.get(indicatorId)?.unit ?? null,
        confidence,
      };
      return yearsOf(contributions.get(id)).map((year) => ({ ...row, ...year, origin, sourceSlide }));
    });
  },
};

const byEnds = (one: ProjectIndicatorRecord, other: ProjectIndicatorRecord): number =>
  `${one.projectId} ${one.indicatorId}` < `${other.projectId} ${other.indicatorId}` ? -1 : 1;

const yearsOf = (
  contributions: readonly IndicatorContributionRecord[] = [],
): Pick<ProjectIndicatorRow, "year" | "contribution" | "contributionOrigin">[] =>
  contributions.length === 0
    ? [{ year: null, contribution: null, contributionOrigin: null }]
    : contributions
        .toSorted((one, other) => one.year - other.year)
        .map(({ year, value, origin }) => ({ year, contribution: value, contributionOrigin: origin }));
