import type { ProjectSummary } from "@kedr/domain";
import { Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
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

const columns = 6;

const Heads = () => {
  const { t } = useTranslation();
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th scope="col">{t("sector.projects.name")}</Table.Th>
        <Table.Th scope="col" w={230}>
          {t("sector.projects.health")}
        </Table.Th>
        <Table.Th scope="col" w={160}>
          {t("sector.projects.progress")}
        </Table.Th>
        <Table.Th scope="col" w={104} ta="right">
          {t("sector.projects.overdue")}
        </Table.Th>
        <Table.Th scope="col" w={190}>
          {t("sector.projects.next")}
        </Table.Th>
        <Table.Th scope="col" w={190}>
          {t("sector.projects.funding")}
        </Table.Th>
      </Table.Tr>
    </Table.Thead>
  );
};

/** What has no fresh data is grey. */
const Row = ({ project }: { project: ProjectSummary }) => (
  <Table.Tr data-stale={project.health.effective === "no_data"} className={classes["row"] ?? ""}>
    <Table.Td>
      <ProjectName project={project} />
    </Table.Td>
    <Table.Td>
      <ProjectHealth project={project} />
    </Table.Td>
    <Table.Td>
      <ProjectProgress project={project} />
    </Table.Td>
    <Table.Td ta="right">
      <ProjectOverdue project={project} />
    </Table.Td>
    <Table.Td>
      <ProjectNext project={project} />
    </Table.Td>
    <Table.Td>
      <ProjectFunding project={project} />
    </Table.Td>
  </Table.Tr>
);

/** The projects as rows, an industry after another. */
export const ProjectTable = ({ groups }: ProjectGroupsProps) => {
  const { t } = useTranslation();
  return (
    <Table.ScrollContainer minWidth={1060}>
      <Table aria-label={t("sector.projects.title")} layout="fixed" className={classes["table"] ?? ""}>
        <Heads />
        {groups.map(({ overview, projects }) => (
          <Table.Tbody key={overview.industry.id}>
            <Table.Tr className={classes["heading"] ?? ""}>
              <Table.Th scope="rowgroup" colSpan={columns}>
                <IndustryHeading overview={overview} />
              </Table.Th>
            </Table.Tr>
            {projects.map((project) => (
              <Row key={project.id} project={project} />
            ))}
            {projects.length === 0 ? (
              <Table.Tr>
                <Table.Td colSpan={columns} c="dimmed">
                  {t("sector.projects.none")}
                </Table.Td>
              </Table.Tr>
            ) : null}
          </Table.Tbody>
        ))}
      </Table>
    </Table.ScrollContainer>
  );
};
