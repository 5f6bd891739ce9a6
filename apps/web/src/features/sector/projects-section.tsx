import type { Sector } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../components/section-card.tsx";
import { useIsNarrow } from "../../lib/use-is-narrow.ts";
import { projectsByIndustry } from "./industry-projects.ts";
import { OpenRowsProvider } from "./open-rows-provider.tsx";
import { ProjectCards } from "./project-cards.tsx";
import { ProjectTable } from "./project-table.tsx";
import classes from "./projects.module.css";

interface ProjectsSectionProps {
  sector: Sector;
  /** False: the first industry alone, which already reaches beyond what is in view. */
  isWhole: boolean;
}

/** The industries of the sector, the projects of each, and the milestones of those that are opened. */
export const ProjectsSection = ({ sector, isWhole }: ProjectsSectionProps) => {
  const { t } = useTranslation();
  const { projects } = sector;
  const industries = isWhole ? sector.industries : sector.industries.slice(0, 1);
  const groups = projectsByIndustry({ industries, projects });
  const Rows = useIsNarrow() ? ProjectCards : ProjectTable;
  return (
    <div id="projects" className={classes["anchor"]}>
      <SectionCard title={t("sector.projects.title")} note={t("sector.projects.note")} isFlush>
        <OpenRowsProvider>
          <Rows groups={groups} council={sector.previousCouncil} />
        </OpenRowsProvider>
      </SectionCard>
    </div>
  );
};
