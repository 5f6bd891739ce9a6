import { orphanIndicators, orphanProjects } from "../indicator/orphans.ts";
import type { IndustryRecord } from "../industry/industry.record.ts";
import { industryReference, type PortfolioIndex } from "../portfolio/portfolio-index.ts";
import type { ProjectSummary } from "../project/project.view.ts";
import { compareRussian } from "../wording/russian-order.ts";
import type { SectorOrphans } from "./sector.view.ts";

/** The indicators of the industries that no project moves, and the projects that move no indicator. */
export const sectorOrphans = (
  index: PortfolioIndex,
  industries: readonly IndustryRecord[],
  projects: readonly ProjectSummary[],
): SectorOrphans => ({
  indicators: industries.flatMap(({ id }) =>
    orphanIndicators(index, new Set([id])).map((indicator) => ({
      id: indicator.id,
      number: indicator.number,
      name: indicator.name,
      industry: industryReference(index, id),
    })),
  ),
  projects: industries.flatMap((industry) =>
    orphanProjects(
      index,
      projects.filter((project) => project.industry.id === industry.id),
    )
      .toSorted((one, other) => compareRussian(one.name, other.name) || compareRussian(one.id, other.id))
      .map(({ id, name, industry }) => ({ id, name, industry })),
  ),
});
