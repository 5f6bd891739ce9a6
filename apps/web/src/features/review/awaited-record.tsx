import type { ProjectSummary } from "@kedr/domain";
import { Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import classes from "./review.module.css";

interface AwaitedRecordProps {
  project: ProjectSummary;
  isLate: boolean;
  /** What is missing, where the section does not say it. */
  words?: string;
}

/** A project that owes something, with who leads it. */
export const AwaitedRecord = ({ project, isLate, words }: AwaitedRecordProps) => {
  const { t } = useTranslation();
  return (
    <li className={classes["record"]}>
      <div className={classes["words"]}>
        <Group gap="4px 8px">
          <AnchorLink to="/projects/$projectId" params={{ projectId: project.id }} fw={500}>
            {project.name}
          </AnchorLink>
          {isLate ? (
            <Text size="sm" c="var(--kedr-bad-ink)">
              {t("review.late")}
            </Text>
          ) : null}
        </Group>
        {words === undefined ? null : <Text size="sm">{words}</Text>}
        <Text size="sm" c="dimmed">
          {project.industry.name}
          {project.lead === null ? null : ` · ${project.lead.name}`}
        </Text>
      </div>
    </li>
  );
};
