import type { Sector } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../components/section-card.tsx";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { projectsByIndustry, type IndustryProjects } from "./industry-projects.ts";
import { OpenRowsProvider } from "./open-rows-provider.tsx";
import { ProjectCards } from "./project-cards.tsx";
import { ProjectTable } from "./project-table.tsx";
import classes from "./projects.module.css";

interface ProjectsSectionProps {
  sector: Sector;
  /** False: the first rows alone, which already reach beyond what is in view. */
  isWhole: boolean;
}

/** Below the folder and the summary hardly a screen has room for more. */
const rowsInView = 4;

/** The first industry with its first projects; the counts in its heading are of all. */
const firstLook = (groups: readonly IndustryProjects[]): IndustryProjects[] =>
  groups.slice(0, 1).map(({ overview, projects }) => ({ overview, projects: projects.slice(0, rowsInView) }));

/** The industries of the sector, the projects of each, and the milestones of those that are opened. */
export const ProjectsSection = ({ sector, isWhole }: ProjectsSectionProps) => {
  const { t } = useTranslation();
  const groups = projectsByIndustry(sector);
  const Rows = useIsNarrow() ? ProjectCards : ProjectTable;
  return (
    <div id="projects" className={classes["anchor"]}>
      <SectionCard title={t("sector.projects.title")} note={t("sector.projects.note")} isFlush>
        <OpenRowsProvider>
          <Rows groups={isWhole ? groups : firstLook(groups)} council={sector.previousCouncil} />
        </OpenRowsProvider>
      </SectionCard>
    </div>
  );
};
