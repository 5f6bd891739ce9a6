import type { OverallMaturity } from "../maturity/maturity.view.ts";
import { dueWithin, listMilestones, overdueOf } from "../milestone/milestone-list.ts";
import { overviewIndustries } from "../overview/industry-overview.ts";
import { industriesCuratedBy, positionReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import { isCounted, rollUp } from "../portfolio/roll-up.ts";
import { healthOrder } from "../project/health-order.ts";
import { summariseProjects } from "../project/project-summary.ts";
import type { ProjectSummary } from "../project/project.view.ts";
import { sectorRisks } from "../risk/sector-risks.ts";
import { compareRussian } from "../wording/russian-order.ts";
import { attentionTo } from "./attention.ts";
import type { Sector, SectorComparison } from "./sector.view.ts";

/** As many as a first screen may hold. */
const needsMeLimit = 7;
const upcomingDays = 90;

const worstFirst = (one: ProjectSummary, other: ProjectSummary): number =>
  healthOrder.indexOf(one.health.effective) - healthOrder.indexOf(other.health.effective) ||
  compareRussian(one.name, other.name);

/**
 * The sector of a deputy governor's post: the industries it curates on the index's day. With null, the industries that
 * nobody curates. A post that curates nothing has an empty sector; null for a post that is not recorded.
 */
export const sectorOf = (
  index: PortfolioIndex,
  positionId: string | null,
  maturity: OverallMaturity,
): Sector | null => {
  const deputy = positionReference(index, positionId);
  if (deputy === null && positionId !== null) return null;
  const { today } = index;
  const industries = industriesCuratedBy(index, positionId);
  const ids = new Set(industries.map(({ id }) => id));
  const projects = summariseProjects(index).filter(({ industry }) => ids.has(industry.id));
  const records = index.portfolio.Project.filter(({ industryId }) => ids.has(industryId));
  const milestones = listMilestones(index, records);
  const attention = attentionTo(index, projects);
  return {
    today,
    deputy,
    rollUp: rollUp(projects),
    industries: overviewIndustries(index, industries),
    maturity: maturity.industries.filter(({ industryId }) => ids.has(industryId)),
    needsMe: attention.slice(0, needsMeLimit),
    needsMeTotal: attention.length,
    overdue: overdueOf(milestones),
    upcoming: dueWithin(milestones, { today, from: 0, to: upcomingDays }),
    risks: sectorRisks(index, records),
    projects: projects.filter(isCounted).toSorted(worstFirst),
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
    return {
      deputy: positionReference(index, positionId),
      industries: industriesCuratedBy(index, positionId).map(({ id, name }) => ({ id, name })),
      rollUp: rollUp(own),
      needsMeTotal: attentionTo(index, own).length,
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
