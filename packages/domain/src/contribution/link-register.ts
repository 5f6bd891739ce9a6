import type { IndicatorContributionRecord, ProjectIndicatorRecord } from "../indicator/indicator.record.ts";
import { indicatorList } from "../indicator/indicator-list.ts";
import type { IndicatorView } from "../indicator/indicator.view.ts";
import { groupedBy } from "../portfolio/grouping.ts";
import type { PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { isCounted } from "../portfolio/roll-up.ts";
import { summariseProjects } from "../project/project-summary.ts";
import type { ProjectSummary } from "../project/project.view.ts";

/** A link with the row of its project. */
export interface LinkedProject {
  link: ProjectIndicatorRecord;
  summary: ProjectSummary;
  /** Of the link, earliest year first. */
  contributions: readonly IndicatorContributionRecord[];
}

/** What the views of contributions look up, all indicators of the portfolio included. */
interface LinkRegister {
  indicators: ReadonlyMap<string, IndicatorView>;
  /** Links of recorded projects, cancelled ones included. */
  byIndicator: ReadonlyMap<string, readonly LinkedProject[]>;
  byProject: ReadonlyMap<string, readonly LinkedProject[]>;
}

const registers = new WeakMap<PortfolioIndex, LinkRegister>();

/** Worked out once an index: both directions and the matrix ask. */
export const linkRegister = (index: PortfolioIndex): LinkRegister => {
  const known = registers.get(index);
  if (known) return known;
  const register = buildRegister(index);
  registers.set(index, register);
  return register;
};

const buildRegister = (index: PortfolioIndex): LinkRegister => {
  const { portfolio } = index;
  const summaries = new Map(summariseProjects(index).map((summary) => [summary.id, summary]));
  const contributions = groupedBy(
    portfolio.IndicatorContribution,
    ({ projectIndicatorId }) => projectIndicatorId,
  );
  const links = portfolio.ProjectIndicator.flatMap((link): LinkedProject[] => {
    const summary = summaries.get(link.projectId);
    if (summary === undefined) return [];
    const own = (contributions.get(link.id) ?? []).toSorted((one, other) => one.year - other.year);
    return [{ link, summary, contributions: own }];
  });
  return {
    indicators: new Map(indicatorList(portfolio).indicators.map((view) => [view.id, view])),
    byIndicator: groupedBy(links, ({ link }) => link.indicatorId),
    byProject: groupedBy(links, ({ link }) => link.projectId),
  };
};

/** Links of projects at work. */
export const countedLinks = (links: readonly LinkedProject[] | undefined): LinkedProject[] =>
  (links ?? []).filter(({ summary }) => isCounted(summary));

/** A project that cannot be counted on: off track, or without news. */
export const isSick = ({ health }: Pick<ProjectSummary, "health">): boolean =>
  health.effective === "off_track" || health.effective === "no_data";
