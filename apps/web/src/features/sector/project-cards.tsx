import type { PreviousCouncil, SectorProject } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FactList } from "../../components/fact-list.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { HealthBefore } from "./health-mark.tsx";
import { IndustryHeading } from "./industry-heading.tsx";
import { ProjectMilestones } from "./project-milestones.tsx";
import {
  ComputedRating,
  OwnRating,
  ProjectFunding,
  ProjectName,
  ProjectNext,
  ProjectOverdue,
  ProjectProgress,
  type ProjectGroupsProps,
} from "./project-words.tsx";
import classes from "./projects.module.css";
import { useOpenRows } from "./open-rows.ts";

interface CardProps {
  project: SectorProject;
  council: PreviousCouncil | null;
}

const Card = ({ project, council }: CardProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { isProjectOpen } = useOpenRows();
  const before = <HealthBefore before={project.before} now={project.health.effective} />;
  return (
    <li
      className={classes["card"]}
      data-stale={project.health.effective === "no_data"}
      data-differs={project.health.differs}
    >
      <div className={classes["name"]}>
        <ProjectName project={project} />
      </div>
      <FactList
        facts={[
          { label: t("sector.ratings.computed"), value: <ComputedRating project={project} /> },
          { label: t("sector.ratings.own"), value: <OwnRating project={project} /> },
          ...(council
            ? [{ label: t("sector.before.onDate", { date: format.date(council.date) }), value: before }]
            : []),
          { label: t("sector.projects.progress"), value: <ProjectProgress project={project} /> },
          { label: t("sector.projects.overdue"), value: <ProjectOverdue project={project} /> },
          { label: t("sector.projects.next"), value: <ProjectNext project={project} /> },
          { label: t("sector.projects.funding"), value: <ProjectFunding project={project} /> },
        ]}
      />
      {isProjectOpen(project.id) ? <ProjectMilestones id={project.id} name={project.name} /> : null}
    </li>
  );
};

/** The same projects for a narrow screen. */
export const ProjectCards = ({ groups, council }: ProjectGroupsProps) => {
  const { t } = useTranslation();
  const { isIndustryOpen } = useOpenRows();
  return groups.map(({ overview, projects }) => (
    <section key={overview.industry.id} aria-label={overview.industry.name}>
      <div className={classes["cardsHeading"]}>
        <IndustryHeading overview={overview} council={council} />
      </div>
      {projects.length === 0 ? (
        <Text size="sm" c="dimmed" px="md" py="xs">
          {t("sector.projects.none")}
        </Text>
      ) : null}
      {projects.length > 0 && isIndustryOpen(overview.industry.id) ? (
        <ul
          className={classes["cards"]}
          aria-label={t("sector.projects.of", { industry: overview.industry.name })}
        >
          {projects.map((project) => (
            <Card key={project.id} project={project} council={council} />
          ))}
        </ul>
      ) : null}
    </section>
  ));
};
