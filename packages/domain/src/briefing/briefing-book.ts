import { strategyIndicatorList } from "../indicator/indicator-list.ts";
import type { IndicatorView } from "../indicator/indicator.view.ts";
import { overallMaturity } from "../maturity/maturity.ts";
import type { OverallMaturity } from "../maturity/maturity.view.ts";
import { overviewOf } from "../overview/overview.ts";
import type { IndustryOverview, Overview } from "../overview/overview.view.ts";
import { industriesCuratedBy, positionReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { isCounted, rollUp } from "../portfolio/roll-up.ts";
import { summariseProjects } from "../project/project-summary.ts";
import type { ProjectSummary, Reference } from "../project/project.view.ts";
import { compareRussian } from "../wording/russian-order.ts";
import type { BriefingBook, BriefingIndustry, BriefingScope } from "./briefing.view.ts";
import { draftDecisions } from "./draft-decisions.ts";
import { fundingBySource } from "./funding-by-source.ts";

/** The part of the strategy that a scope names; null when there is no such industry or post. */
const partOf = (
  index: PortfolioIndex,
  scope: BriefingScope,
): { subject: Reference | null; industryIds: ReadonlySet<string> } | null => {
  switch (scope.kind) {
    case "strategy":
      return { subject: null, industryIds: new Set(index.industries.map(({ id }) => id)) };
    case "industry": {
      const industry = index.industryById.get(scope.industryId);
      if (!industry) return null;
      return { subject: { id: industry.id, name: industry.name }, industryIds: new Set([industry.id]) };
    }
    case "deputy": {
      const subject = positionReference(index, scope.positionId);
      if (subject === null && scope.positionId !== null) return null;
      const industries = industriesCuratedBy(index, scope.positionId);
      return { subject, industryIds: new Set(industries.map(({ id }) => id)) };
    }
  }
};

interface ChapterSources {
  index: PortfolioIndex;
  maturity: OverallMaturity;
  controlTotals: Overview["controlTotals"];
  indicators: readonly IndicatorView[];
}

const chapter = (
  { index, maturity, controlTotals, indicators }: ChapterSources,
  overview: IndustryOverview,
): BriefingIndustry => {
  const { id } = overview.industry;
  const projects = summariseProjects(index).filter(({ industry }) => industry.id === id);
  const linkedTo = (project: ProjectSummary) =>
    indicators
      .filter((indicator) => indicator.projects.some((link) => link.id === project.id))
      .map((indicator) => ({ id: indicator.id, number: indicator.number, name: indicator.name }));
  return {
    overview,
    maturity: maturity.industries.find(({ industryId }) => industryId === id) ?? null,
    controlTotals: controlTotals.filter(({ industry }) => industry?.id === id),
    indicators: indicators.filter(({ industry }) => industry?.id === id),
    projects: projects
      .filter(isCounted)
      .toSorted((one, other) => compareRussian(one.name, other.name) || compareRussian(one.id, other.id))
      .map((summary) => ({ summary, indicators: linkedTo(summary) })),
    fundingBySource: fundingBySource(index, projects),
  };
};

/**
 * The briefing book of the strategy, of an industry or of a deputy governor, on the index's day. Nothing is worked out
 * here: every figure is the one that the overview, the sector and the list of indicators show. Null for an industry or a
 * post that is not recorded.
 */
export const briefingBook = (
  index: PortfolioIndex,
  scope: BriefingScope,
  isTraining: boolean,
): BriefingBook | null => {
  const part = partOf(index, scope);
  if (part === null) return null;
  const { subject, industryIds } = part;
  const maturity = overallMaturity(index.portfolio);
  const { today, strategy, controlTotals, industries, planItems } = overviewOf(index, maturity);
  const { indicators } = strategyIndicatorList(index.portfolio);
  const sources = { index, maturity, controlTotals, indicators };
  const isWhole = scope.kind === "strategy";
  const projects = summariseProjects(index).filter(({ industry }) => isWhole || industryIds.has(industry.id));
  return {
    today,
    scope,
    subject,
    isTraining,
    strategy,
    controlTotals: controlTotals.filter(({ industry }) => industry === null),
    maturity: {
      ...maturity,
      industries: maturity.industries.filter(({ industryId }) => industryIds.has(industryId)),
    },
    rollUp: rollUp(projects),
    fundingBySource: fundingBySource(index, projects),
    industries: industries
      .filter(({ industry }) => industryIds.has(industry.id))
      .map((overview) => chapter(sources, overview)),
    planItems,
    decisions: draftDecisions(index, isWhole ? null : industryIds),
  };
};
