import { fundingBySource } from "../briefing/funding-by-source.ts";
import { fundingSources } from "../funding/funding.ts";
import type { IndustryRecord } from "../industry/industry.record.ts";
import type { OverallMaturity } from "../maturity/maturity.view.ts";
import {
  industriesCuratedBy,
  type PortfolioIndex,
  positionReference,
  standingOn,
} from "../portfolio/portfolio-index.ts";
import { rollUp } from "../portfolio/roll-up.ts";
import { summariseProjects } from "../project/project-summary.ts";
import type { Reference } from "../project/project.view.ts";
import { moveTotals } from "../reschedule/move-totals.ts";
import { rescheduleViewing } from "../reschedule/reschedule-view.ts";
import { sectorRisks } from "../risk/sector-risks.ts";
import type { ComparisonScope, ComparisonSide, FigureKey } from "./comparison.view.ts";

/** A side with its figures by their key; null is «не внесено», and what cannot be said of the scope. */
export interface MeasuredSide {
  side: ComparisonSide;
  figures: Readonly<Record<FigureKey, number | null>>;
}

const industriesOf = (index: PortfolioIndex, scope: ComparisonScope): IndustryRecord[] => {
  switch (scope.kind) {
    case "strategy":
      return [...index.industries];
    case "industry":
      return index.industries.filter(({ id }) => id === scope.industryId);
    case "deputy":
      return industriesCuratedBy(index, scope.positionId);
  }
};

/** Undefined for an industry or a post that is not recorded on the day. */
const subjectOf = (index: PortfolioIndex, scope: ComparisonScope): Reference | null | undefined => {
  if (scope.kind === "strategy") return null;
  if (scope.kind === "industry") {
    const industry = index.industryById.get(scope.industryId);
    return industry && { id: industry.id, name: industry.name };
  }
  if (scope.positionId === null) return null;
  return positionReference(index, scope.positionId) ?? undefined;
};

const maturityOf = (
  { kind }: ComparisonScope,
  overall: OverallMaturity,
  own: ComparisonSide["maturity"],
): Pick<MeasuredSide["figures"], "computedMaturity" | "publishedMaturity"> => {
  // The mean over a deputy's industries is a figure that no methodology knows.
  const figure = kind === "strategy" ? overall : kind === "industry" ? own[0] : undefined;
  return {
    computedMaturity: figure?.computed ?? null,
    publishedMaturity: figure?.published?.value ?? null,
  };
};

const rolledUp = ({ rollUp: figures }: ComparisonSide) => ({
  projects: figures.projects,
  mandatory: figures.mandatory,
  regional: figures.regional,
  offTrack: figures.health.off_track,
  atRisk: figures.health.at_risk,
  onTrack: figures.health.on_track,
  noData: figures.health.no_data,
  diverging: figures.diverging,
  progress: figures.progress?.actual ?? null,
  planned: figures.progress?.planned ?? null,
  behind: figures.progress?.difference ?? null,
  milestones: figures.milestones.total,
  completed: figures.milestones.completed,
  overdue: figures.milestones.overdue,
  milestonesAtRisk: figures.milestones.at_risk,
  undated: figures.milestones.undated,
  ...figures.funding,
});

/**
 * One side of a comparison on the day of the index, from the functions that the screens take theirs from. Null for an
 * industry or a post that is not recorded on that day.
 */
export const measureSide = (
  index: PortfolioIndex,
  scope: ComparisonScope,
  overall: OverallMaturity,
): MeasuredSide | null => {
  const subject = subjectOf(index, scope);
  if (subject === undefined) return null;
  const industries = industriesOf(index, scope);
  const ids = new Set(industries.map(({ id }) => id));
  const isOwn = (industryId: string): boolean => scope.kind === "strategy" || ids.has(industryId);
  const projects = summariseProjects(index).filter(({ industry }) => isOwn(industry.id));
  const records = index.portfolio.Project.filter(({ industryId }) => isOwn(industryId));
  const viewOf = rescheduleViewing(index);
  const moves = moveTotals(
    index.portfolio.RescheduleRequest.filter(({ state }) => state === "accepted")
      .flatMap((request) => viewOf(request) ?? [])
      .filter(({ industry }) => isOwn(industry.id)),
  );
  const risks = sectorRisks(index, records);
  const sources = fundingBySource(index, projects);
  const side: ComparisonSide = {
    scope,
    day: index.today,
    subject,
    standing: scope.kind === "deputy" && subject ? standingOn(index, subject.id) : null,
    industries: industries.map(({ id, name }) => ({ id, name })),
    rollUp: rollUp(projects),
    maturity: overall.industries.filter(({ industryId }) => isOwn(industryId)),
  };
  const [federal, regionalMoney, municipal, extrabudgetary] = fundingSources.map(
    (source) => sources.find((share) => share.source === source)?.figures.allocated ?? null,
  );
  return {
    side,
    figures: {
      ...rolledUp(side),
      ...maturityOf(scope, overall, side.maturity),
      federal: federal ?? null,
      regionalBudget: regionalMoney ?? null,
      municipal: municipal ?? null,
      extrabudgetary: extrabudgetary ?? null,
      moves: moves.moves,
      movedAgain: moves.movedAgain,
      meanDays: moves.days?.mean ?? null,
      longestDays: moves.days?.longest ?? null,
      highRisks: risks.open.high,
      mediumRisks: risks.open.medium,
      lowRisks: risks.open.low,
      problems: risks.openProblems,
      overdueMeasures: risks.overdue.risks + risks.overdue.problems,
    },
  };
};
