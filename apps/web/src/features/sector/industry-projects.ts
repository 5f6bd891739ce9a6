import type { IndustryOverview, ProjectSummary, Sector } from "@kedr/domain";

/** An industry with its projects, in the order in which they are looked at. */
export interface IndustryProjects {
  overview: IndustryOverview;
  projects: ProjectSummary[];
}

/** The projects under their industries. Where the two ratings differ comes first, then the order of the sector. */
export const projectsByIndustry = ({
  industries,
  projects,
}: Pick<Sector, "industries" | "projects">): IndustryProjects[] =>
  industries.map((overview) => ({
    overview,
    projects: projects
      .filter(({ industry }) => industry.id === overview.industry.id)
      .toSorted((one, other) => Number(other.health.differs) - Number(one.health.differs)),
  }));
