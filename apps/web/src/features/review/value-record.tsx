import type { QueuedValues } from "@kedr/domain";
import type { ReactNode } from "react";
import { Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { usePeriodName } from "../periods/period-name.ts";
import { Exceptions, Remark, Submission } from "./report-parts.tsx";
import classes from "./review.module.css";
import { ToldValueList } from "./told-value-list.tsx";

interface ValueRecordProps {
  queued: QueuedValues;
  /** Buttons for whoever may act. */
  actions?: ReactNode;
}

/** The values of a quarter, told apart from a month's report, as their reviewer reads them. */
export const ValueRecord = ({ queued, actions }: ValueRecordProps) => {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const { report, project, exceptions, values } = queued;
  return (
    <li className={classes["record"]}>
      <div className={classes["words"]}>
        <Group gap="4px 8px">
          <AnchorLink to="/projects/$projectId" params={{ projectId: project.id }} fw={500}>
            {project.name}
          </AnchorLink>
          <Text size="sm" c="dimmed">
            {t("review.month", { month: nameOf({ kind: "quarter", startsOn: report.quarterStart }) })}
          </Text>
          <Exceptions exceptions={exceptions} />
        </Group>
        <ToldValueList values={values} />
        <Remark report={report} />
        <Submission report={report} />
      </div>
      {actions === undefined ? null : (
        <div className={classes["actions"]} data-no-print>
          {actions}
        </div>
      )}
    </li>
  );
};
