import type { ComparisonScope } from "../comparison/comparison.view.ts";
import { isOfStrategy } from "../indicator/indicator-list.ts";
import { compareIndicators } from "../indicator/indicator-order.ts";
import type { IndicatorView } from "../indicator/indicator.view.ts";
import type { IndustryRecord } from "../industry/industry.record.ts";
import {
  curatorOf,
  industriesCuratedBy,
  industryReference,
  type PortfolioIndex,
} from "../portfolio/portfolio-index.ts";
import { isCounted } from "../portfolio/roll-up.ts";
import { summariseProjects } from "../project/project-summary.ts";
import type { ProjectSummary, Reference } from "../project/project.view.ts";
import { sectorOrphans } from "../sector/sector-orphans.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { contributedIndicator } from "./contributed-indicator.ts";
import type {
  Coverage,
  CoverageCell,
  CoverageIndicator,
  CoverageIndustry,
  CoverageProject,
  CoverageTotals,
} from "./coverage.view.ts";
import { countedLinks, linkRegister, type LinkedProject } from "./link-register.ts";
import { statedBy, yearsOf } from "./link-view.ts";

/** Undefined for an industry or a post that is not recorded on the day. */
const industriesOf = (
  index: PortfolioIndex,
  scope: ComparisonScope,
): readonly IndustryRecord[] | undefined => {
  if (scope.kind === "strategy") return index.industries;
  if (scope.kind === "industry") {
    const industry = index.industryById.get(scope.industryId);
    return industry && [industry];
  }
  if (scope.positionId !== null && !index.positionById.has(scope.positionId)) return undefined;
  return industriesCuratedBy(index, scope.positionId);
};

/** What most needs somebody comes first. */
const rankOf = ({ projects, hasOnlySick, isOffPath }: CoverageIndicator): number => {
  if (projects === 0) return 0;
  if (hasOnlySick) return isOffPath ? 1 : 2;
  return isOffPath ? 3 : 4;
};

const rowOf = (index: PortfolioIndex, view: IndicatorView, projects: number): CoverageIndicator => {
  const { id, number, name, unit, cover, hasOnlySick, path } = contributedIndicator(index, view);
  return { id, number, name, unit, cover, hasOnlySick, isOffPath: path !== null, projects };
};

const cellOf = (index: PortfolioIndex, view: IndicatorView, linked: LinkedProject): CoverageCell => ({
  projectIndicatorId: linked.link.id,
  indicatorId: view.id,
  projectId: linked.summary.id,
  confidence: linked.link.confidence,
  stated: statedBy(linked, yearsOf(view, index.today)),
});

const columnsFirst = (one: CoverageProject, other: CoverageProject): number =>
  Number(one.isForeign) - Number(other.isForeign) ||
  Number(one.indicators + one.elsewhere > 0) - Number(other.indicators + other.elsewhere > 0) ||
  compareRussian(one.name, other.name) ||
  compareRussian(one.id, other.id);

const columnOf = (
  { id, name, industry, health }: ProjectSummary,
  {
    industryId,
    cells,
    ofStrategy,
  }: { industryId: string; cells: readonly CoverageCell[]; ofStrategy: number },
): CoverageProject => {
  const indicators = cells.filter(({ projectId }) => projectId === id).length;
  return {
    id,
    name,
    industry,
    isForeign: industry.id !== industryId,
    health: health.effective,
    indicators,
    elsewhere: ofStrategy - indicators,
  };
};

const matrixOf = (index: PortfolioIndex, { id: industryId }: IndustryRecord): CoverageIndustry => {
  const { indicators, byIndicator, byProject } = linkRegister(index);
  const views = [...indicators.values()].filter(({ industry }) => industry?.id === industryId);
  const linked = (view: IndicatorView): LinkedProject[] => countedLinks(byIndicator.get(view.id));
  const cells = views.flatMap((view) => linked(view).map((one) => cellOf(index, view, one)));
  const movers = new Set(cells.map(({ projectId }) => projectId));
  const strategyLinks = (projectId: string): number =>
    (byProject.get(projectId) ?? []).filter(({ link }) => {
      const view = indicators.get(link.indicatorId);
      return view !== undefined && isOfStrategy({ industryId: view.industry?.id ?? null });
    }).length;
  return {
    industry: industryReference(index, industryId),
    deputy: curatorOf(index, industryId),
    indicators: views
      .map((view) => rowOf(index, view, linked(view).length))
      .toSorted((one, other) => rankOf(one) - rankOf(other) || compareIndicators(one, other)),
    projects: summariseProjects(index)
      .filter(
        (project) => isCounted(project) && (project.industry.id === industryId || movers.has(project.id)),
      )
      .map((project) => columnOf(project, { industryId, cells, ofStrategy: strategyLinks(project.id) }))
      .toSorted(columnsFirst),
    cells,
  };
};

const totalsOf = (industries: readonly CoverageIndustry[], orphans: Coverage["orphans"]): CoverageTotals => {
  const rows = industries.flatMap(({ indicators }) => indicators);
  const cells = industries.flatMap((one) => one.cells);
  const ofConfidence = (confidence: CoverageCell["confidence"]): number =>
    cells.filter((cell) => cell.confidence === confidence).length;
  return {
    indicators: rows.length,
    orphanIndicators: orphans.indicators.length,
    offPath: rows.filter(({ isOffPath }) => isOffPath).length,
    offPathSick: rows.filter(({ isOffPath, hasOnlySick }) => isOffPath && hasOnlySick).length,
    projects: industries.flatMap(({ projects }) => projects.filter(({ isForeign }) => !isForeign)).length,
    orphanProjects: orphans.projects.length,
    links: {
      stated: ofConfidence("stated"),
      confirmed: ofConfidence("confirmed"),
      assumed: ofConfidence("assumed"),
    },
    withContribution: cells.filter(({ stated }) => stated !== null).length,
    covered: rows.filter(({ cover }) => cover.kind === "covered").length,
    short: rows.filter(({ cover }) => cover.kind === "short").length,
  };
};

const choicesOf = (index: PortfolioIndex): Coverage["choices"] => {
  const curators = index.industries.map(({ id }) => curatorOf(index, id));
  const deputies = new Map(
    curators.flatMap((post): [string, Reference][] => (post ? [[post.id, post]] : [])),
  );
  return {
    industries: index.industries.map(({ id, name }) => ({ id, name })),
    deputies: [...deputies.values()].toSorted((one, other) => compareRussian(one.name, other.name)),
    hasUncurated: curators.includes(null),
  };
};

/**
 * Which indicators of the strategy its projects are to move, industry by industry, with what hangs in the air: indicators
 * that nobody moves and projects that move nothing. Cancelled projects and the other frameworks' indicators are left out.
 * Null for an industry or a post that is not recorded.
 */
export const coverageOf = (index: PortfolioIndex, scope: ComparisonScope): Coverage | null => {
  const chosen = industriesOf(index, scope);
  if (chosen === undefined) return null;
  const industries = chosen.map((industry) => matrixOf(index, industry));
  const orphans = sectorOrphans(index, chosen, summariseProjects(index));
  return {
    today: index.today,
    industries,
    orphans,
    totals: totalsOf(industries, orphans),
    choices: choicesOf(index),
  };
};
