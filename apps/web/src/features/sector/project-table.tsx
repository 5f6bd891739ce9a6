import type { PreviousCouncil, SectorProject } from "@kedr/domain";
import { Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
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
import rows from "./rows.module.css";
import { useOpenRows } from "./open-rows.ts";

const columns = 8;

interface CouncilProps {
  council: PreviousCouncil | null;
}

const Heads = ({ council }: CouncilProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Table.Thead>
      <Table.Tr>
        <Table.Th scope="col">{t("sector.projects.name")}</Table.Th>
        <Table.Th scope="col" w={116}>
          {t("sector.ratings.computed")}
        </Table.Th>
        <Table.Th scope="col" w={116}>
          {t("sector.ratings.own")}
        </Table.Th>
        <Table.Th scope="col" w={116}>
          {council
            ? t("sector.before.onDate", { date: format.date(council.date) })
            : t("sector.before.title")}
        </Table.Th>
        <Table.Th scope="col" w={140}>
          {t("sector.projects.progress")}
        </Table.Th>
        <Table.Th scope="col" w={98} ta="right">
          {t("sector.projects.overdue")}
        </Table.Th>
        <Table.Th scope="col" w={158}>
          {t("sector.projects.next")}
        </Table.Th>
        <Table.Th scope="col" w={158}>
          {t("sector.projects.funding")}
        </Table.Th>
      </Table.Tr>
    </Table.Thead>
  );
};

/** What has no fresh data is grey. */
const Row = ({ project }: { project: SectorProject }) => {
  const { isProjectOpen } = useOpenRows();
  return (
    <>
      <Table.Tr
        data-stale={project.health.effective === "no_data"}
        data-differs={project.health.differs}
        className={classes["row"] ?? ""}
      >
        <Table.Td>
          <ProjectName project={project} />
        </Table.Td>
        <Table.Td>
          <ComputedRating project={project} />
        </Table.Td>
        <Table.Td>
          <OwnRating project={project} />
        </Table.Td>
        <Table.Td>
          <HealthBefore before={project.before} now={project.health.effective} />
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
      {isProjectOpen(project.id) ? (
        <Table.Tr className={rows["inside"] ?? ""}>
          <Table.Td colSpan={columns}>
            <ProjectMilestones id={project.id} name={project.name} />
          </Table.Td>
        </Table.Tr>
      ) : null}
    </>
  );
};

/** The projects as rows, an industry after another; an industry closes, a project opens to its milestones. */
export const ProjectTable = ({ groups, council }: ProjectGroupsProps) => {
  const { t } = useTranslation();
  const { isIndustryOpen } = useOpenRows();
  return (
    <Table.ScrollContainer minWidth={1180}>
      <Table aria-label={t("sector.projects.title")} layout="fixed" className={classes["table"] ?? ""}>
        <Heads council={council} />
        {groups.map(({ overview, projects }) => (
          <Table.Tbody key={overview.industry.id}>
            <Table.Tr className={classes["heading"] ?? ""}>
              <Table.Th scope="rowgroup" colSpan={columns}>
                <IndustryHeading overview={overview} council={council} />
              </Table.Th>
            </Table.Tr>
            {isIndustryOpen(overview.industry.id)
              ? projects.map((project) => <Row key={project.id} project={project} />)
              : null}
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
