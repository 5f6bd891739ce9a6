import type { PreviousCouncil, SectorProject } from "@kedr/domain";
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
import { Table } from "../../components/table.tsx";

const columns = 8;

interface CouncilProps {
  council: PreviousCouncil | null;
}

const Heads = ({ council }: CouncilProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <thead>
      <tr>
        <th scope="col">{t("sector.projects.name")}</th>
        <th scope="col" style={{ width: 116 }}>
          {t("sector.ratings.computed")}
        </th>
        <th scope="col" style={{ width: 116 }}>
          {t("sector.ratings.own")}
        </th>
        <th scope="col" style={{ width: 116 }}>
          {council
            ? t("sector.before.onDate", { date: format.date(council.date) })
            : t("sector.before.title")}
        </th>
        <th scope="col" style={{ width: 140 }}>
          {t("sector.projects.progress")}
        </th>
        <th scope="col" style={{ width: 98 }} className={classes["amount"]}>
          {t("sector.projects.overdue")}
        </th>
        <th scope="col" style={{ width: 158 }}>
          {t("sector.projects.next")}
        </th>
        <th scope="col" style={{ width: 158 }}>
          {t("sector.projects.funding")}
        </th>
      </tr>
    </thead>
  );
};

/** What has no fresh data is grey. Bare rows: there are hundreds of cells. */
const Row = ({ project }: { project: SectorProject }) => {
  const { isProjectOpen } = useOpenRows();
  return (
    <>
      <tr
        data-stale={project.health.effective === "no_data"}
        data-differs={project.health.differs}
        className={classes["row"]}
      >
        <td>
          <ProjectName project={project} />
        </td>
        <td>
          <ComputedRating project={project} />
        </td>
        <td>
          <OwnRating project={project} />
        </td>
        <td>
          <HealthBefore before={project.before} now={project.health.effective} />
        </td>
        <td>
          <ProjectProgress project={project} />
        </td>
        <td className={classes["amount"]}>
          <ProjectOverdue project={project} />
        </td>
        <td>
          <ProjectNext project={project} />
        </td>
        <td>
          <ProjectFunding project={project} />
        </td>
      </tr>
      {isProjectOpen(project.id) ? (
        <tr className={rows["inside"]}>
          <td colSpan={columns}>
            <ProjectMilestones id={project.id} name={project.name} />
          </td>
        </tr>
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
          <tbody key={overview.industry.id}>
            <tr className={classes["heading"]}>
              <th scope="rowgroup" colSpan={columns}>
                <IndustryHeading overview={overview} council={council} />
              </th>
            </tr>
            {isIndustryOpen(overview.industry.id)
              ? projects.map((project) => <Row key={project.id} project={project} />)
              : null}
            {projects.length === 0 ? (
              <tr>
                <td colSpan={columns} className={classes["quiet"]}>
                  {t("sector.projects.none")}
                </td>
              </tr>
            ) : null}
          </tbody>
        ))}
      </Table>
    </Table.ScrollContainer>
  );
};
