import type { MeetingRecord } from "../council/council.record.ts";
import { folderTotal } from "../folder/folder.ts";
import { industryPace } from "../maturity/industry-pace.ts";
import type { OverallMaturity } from "../maturity/maturity.view.ts";
import { dueWithin, listMilestones, overdueOf } from "../milestone/milestone-list.ts";
import { overviewIndustries } from "../overview/industry-overview.ts";
import {
  industriesCuratedBy,
  positionReference,
  standingOn,
  type PortfolioIndex,
} from "../portfolio/portfolio-index.ts";
import { isCounted, rollUp } from "../portfolio/roll-up.ts";
import { healthOrder } from "../project/health-order.ts";
import { summariseProjects } from "../project/project-summary.ts";
import type { ProjectSummary } from "../project/project.view.ts";
import { sectorRisks } from "../risk/sector-risks.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { earlierHealth } from "./previous-council.ts";
import { sectorMoney } from "./sector-money.ts";
import { sectorMoves } from "./sector-moves.ts";
import { sectorOrphans } from "./sector-orphans.ts";
import type { PreviousCouncil, Sector, SectorComparison } from "./sector.view.ts";

const upcomingDays = 90;

const divergingFirst = (one: ProjectSummary, other: ProjectSummary): number =>
  Number(other.health.differs) - Number(one.health.differs) ||
  healthOrder.indexOf(one.health.effective) - healthOrder.indexOf(other.health.effective) ||
  compareRussian(one.name, other.name);

export interface SectorSources {
  /** Of the index's portfolio. */
  maturity: OverallMaturity;
  /** The previous Council with the portfolio as known on its day. */
  previous: { meeting: MeetingRecord; index: PortfolioIndex } | null;
}

const councilView = (
  { meeting: { id, number, date }, index }: NonNullable<SectorSources["previous"]>,
  industryIds: ReadonlySet<string>,
): PreviousCouncil => ({
  meetingId: id,
  number,
  date,
  health: earlierHealth(index).ofIndustries(industryIds),
});

/**
 * The sector of a deputy governor's post: the industries it curates on the index's day. With null, the industries that
 * nobody curates. A post that curates nothing has an empty sector; null for a post that is not recorded.
 */
export const sectorOf = (
  index: PortfolioIndex,
  positionId: string | null,
  { maturity, previous }: SectorSources,
): Sector | null => {
  const deputy = positionReference(index, positionId);
  if (deputy === null && positionId !== null) return null;
  const { today } = index;
  const industries = industriesCuratedBy(index, positionId);
  const ids = new Set(industries.map(({ id }) => id));
  const projects = summariseProjects(index).filter(({ industry }) => ids.has(industry.id));
  const records = index.portfolio.Project.filter(({ industryId }) => ids.has(industryId));
  const milestones = listMilestones(index, records);
  const earlier = previous && earlierHealth(previous.index);
  return {
    today,
    deputy,
    standing: deputy && standingOn(index, deputy.id),
    rollUp: rollUp(projects),
    previousCouncil: previous && councilView(previous, ids),
    industries: overviewIndustries(index, industries).map((overview) => ({
      ...overview,
      before: earlier && earlier.ofIndustry(overview.industry.id),
    })),
    maturity: maturity.industries
      .filter(({ industryId }) => ids.has(industryId))
      .map((industry) => ({ ...industry, pace: industryPace(index.portfolio, industry.industryId) })),
    money: sectorMoney(index, projects),
    moves: sectorMoves(index, industries),
    orphans: sectorOrphans(index, industries, projects),
    overdue: overdueOf(milestones),
    upcoming: dueWithin(milestones, { today, from: 0, to: upcomingDays }),
    risks: sectorRisks(index, records),
    projects: projects
      .filter(isCounted)
      .toSorted(divergingFirst)
      .map((project) => ({ ...project, before: earlier && earlier.ofProject(project.id) })),
  };
};

/**
 * The sectors side by side: a line for each post that curates an industry today, by title, and a last one for the
 * industries that nobody curates, if there are any.
 */
export const compareSectors = (index: PortfolioIndex): SectorComparison => {
  const projects = summariseProjects(index);
  const byCurator = Map.groupBy(projects, ({ deputy }) => deputy?.id ?? null);
  const line = (positionId: string | null): SectorComparison["sectors"][number] => {
    const own = byCurator.get(positionId) ?? [];
    const deputy = positionReference(index, positionId);
    return {
      deputy,
      standing: deputy && standingOn(index, deputy.id),
      industries: industriesCuratedBy(index, positionId).map(({ id, name }) => ({ id, name })),
      rollUp: rollUp(own),
      needsMeTotal: folderTotal(index, positionId),
    };
  };
  const deputies = [...new Set(index.curatorByIndustry.values())]
    .map(line)
    .toSorted((one, other) => compareRussian(one.deputy?.name ?? "", other.deputy?.name ?? ""));
  const unassigned = line(null);
  return {
    today: index.today,
    sectors: unassigned.industries.length > 0 ? [...deputies, unassigned] : deputies,
    total: rollUp(projects),
  };
};
