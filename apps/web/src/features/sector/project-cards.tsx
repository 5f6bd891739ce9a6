import type { ProjectSummary } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FactList } from "../../components/fact-list.tsx";
import { IndustryHeading } from "./industry-heading.tsx";
import {
  ProjectFunding,
  ProjectHealth,
  ProjectName,
  ProjectNext,
  ProjectOverdue,
  ProjectProgress,
  type ProjectGroupsProps,
} from "./project-words.tsx";
import classes from "./projects.module.css";

const Card = ({ project }: { project: ProjectSummary }) => {
  const { t } = useTranslation();
  return (
    <li className={classes["card"]} data-stale={project.health.effective === "no_data"}>
      <div className={classes["name"]}>
        <ProjectName project={project} />
      </div>
      <div>
        <ProjectHealth project={project} />
      </div>
      <FactList
        facts={[
          { label: t("sector.projects.progress"), value: <ProjectProgress project={project} /> },
          { label: t("sector.projects.overdue"), value: <ProjectOverdue project={project} /> },
          { label: t("sector.projects.next"), value: <ProjectNext project={project} /> },
          { label: t("sector.projects.funding"), value: <ProjectFunding project={project} /> },
        ]}
      />
    </li>
  );
};

/** The same projects for a narrow screen. */
export const ProjectCards = ({ groups }: ProjectGroupsProps) => {
  const { t } = useTranslation();
  return groups.map(({ overview, projects }) => (
    <section key={overview.industry.id} aria-label={overview.industry.name}>
      <div className={classes["cardsHeading"]}>
        <IndustryHeading overview={overview} />
      </div>
      {projects.length === 0 ? (
        <Text size="sm" c="dimmed" px="md" py="xs">
          {t("sector.projects.none")}
        </Text>
      ) : (
        <ul
          className={classes["cards"]}
          aria-label={t("sector.projects.of", { industry: overview.industry.name })}
        >
          {projects.map((project) => (
            <Card key={project.id} project={project} />
          ))}
        </ul>
      )}
    </section>
  ));
};
