import type { Timeline, TimelineMilestone, TimelineProject } from "@kedr/domain";
import { Paper } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { memo, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { HealthBadge } from "../../components/health-badge.tsx";
import { MilestoneStateBadge } from "../../components/milestone-state-badge.tsx";
import { OriginBadge } from "../../components/origin-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { SlipText } from "../milestones/slip-text.tsx";
import { SectionOrigin } from "../projects/page/section-aside.tsx";
import { milestoneAnchor } from "../projects/page/section-ids.ts";
import type { DependencyWords } from "./dependency-words.ts";
import { wordDependencies } from "./dependency-words.ts";
import { Table } from "../../components/table.tsx";
import classes from "./timeline-table.module.css";

/** The same rows as the drawing, for reading, for screen readers and for paper. */
export const TimelineTable = ({ timeline }: { timeline: Timeline }) => {
  const { t } = useTranslation();
  const words = useMemo(() => wordDependencies(timeline, t), [timeline, t]);
  return (
    <Paper withBorder bd="1px solid var(--kedr-line)">
      <Table.ScrollContainer minWidth={860}>
        <Table className={classes["table"] ?? ""}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">№</Table.Th>
              <Table.Th scope="col">{t("timeline.column.milestone")}</Table.Th>
              <Table.Th scope="col">{t("milestones.field.state")}</Table.Th>
              <Table.Th scope="col">{t("milestones.field.baselineDate")}</Table.Th>
              <Table.Th scope="col">{t("milestones.field.forecastDate")}</Table.Th>
              <Table.Th scope="col">{t("milestones.field.actualDate")}</Table.Th>
              <Table.Th scope="col">{t("milestones.field.slip")}</Table.Th>
              <Table.Th scope="col">{t("timeline.column.awaits")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          {timeline.projects.map((project) => (
            <ProjectRows key={project.id} project={project} words={words} />
          ))}
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
};

const ProjectRows = memo(({ project, words }: { project: TimelineProject; words: DependencyWords }) => {
  const { t } = useTranslation();
  return (
    <Table.Tbody>
      <tr className={classes["project"]}>
        <th scope="rowgroup" colSpan={8}>
          <span className={classes["heading"]}>
            <Link to="/projects/$projectId" params={{ projectId: project.id }} preload={false}>
              {project.name}
            </Link>
            <HealthBadge health={project.health} />
            <OriginBadge origin={project.origin} />
            <SectionOrigin records={project.milestones} project={project.origin} />
            {project.milestones.length === 0 ? (
              <span className={classes["note"]}>{t("timeline.noMilestones")}</span>
            ) : null}
          </span>
        </th>
      </tr>
      {project.milestones.map((milestone) => (
        <MilestoneRow
          key={milestone.id}
          milestone={milestone}
          projectId={project.id}
          awaits={words.awaits.get(milestone.id)}
        />
      ))}
    </Table.Tbody>
  );
});
ProjectRows.displayName = "ProjectRows";

interface MilestoneRowProps {
  milestone: TimelineMilestone;
  projectId: string;
  awaits: readonly string[] | undefined;
}

const MilestoneRow = ({ milestone, projectId, awaits }: MilestoneRowProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, number, title, state, slipDays, isCritical, recurrence } = milestone;
  // A date that is not there yet is a dash: only a missing baseline is a gap in the records.
  const later = (date: TimelineMilestone["actualDate"]) => (date === null ? "—" : format.date(date));
  return (
    <tr>
      <td className={classes["number"]}>{number}</td>
      <th scope="row" className={classes["words"]}>
        <Link to="/projects/$projectId" params={{ projectId }} hash={milestoneAnchor(id)} preload={false}>
          {title}
        </Link>
        {isCritical ? <span className={classes["note"]}>{t("timeline.chosen.critical")}</span> : null}
        {recurrence === null ? null : (
          <span className={classes["note"]}>{t(`milestones.recurrence.${recurrence}`)}</span>
        )}
      </th>
      <td>
        <MilestoneStateBadge state={state} />
      </td>
      <td>
        <Figure value={milestone.baselineDate} format={format.date} />
      </td>
      <td>{later(milestone.forecastDate)}</td>
      <td>{later(milestone.actualDate)}</td>
      <td className={classes["slip"]} data-late={slipDays !== null && slipDays > 0}>
        {slipDays === null ? "—" : <SlipText days={slipDays} />}
      </td>
      <td>{awaits === undefined ? "—" : awaits.map((words) => <div key={words}>{words}</div>)}</td>
    </tr>
  );
};
