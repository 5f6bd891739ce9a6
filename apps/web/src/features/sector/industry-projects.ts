import type { Sector, SectorIndustry, SectorProject } from "@kedr/domain";

/** An industry with its projects, in the order in which they are looked at. */
export interface IndustryProjects {
  overview: SectorIndustry;
  projects: SectorProject[];
}

/** The projects under their industries, in the order of the sector. */
export const projectsByIndustry = ({
  industries,
  projects,
}: Pick<Sector, "industries" | "projects">): IndustryProjects[] =>
  industries.map((overview) => ({
    overview,
    projects: projects.filter(({ industry }) => industry.id === overview.industry.id),
  }));
