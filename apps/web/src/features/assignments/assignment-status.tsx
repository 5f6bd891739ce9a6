import type { AssignmentView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { ControlBadge, ExecutionBadge } from "./assignment-badges.tsx";
import classes from "./assignments.module.css";

/** How far the work is, and what was told of it. */
export const ExecutionStatus = ({ assignment }: { assignment: AssignmentView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { execution, reportedOn, executionNote } = assignment;
  return (
    <>
      <ExecutionBadge execution={execution} />
      {reportedOn === null ? null : (
        <Text size="xs" c="dimmed">
          {t("assignments.detail.reportedOn", { date: format.date(reportedOn) })}
        </Text>
      )}
      {executionNote === null ? null : (
        <Text size="sm" className={classes["note"] ?? ""}>
          {executionNote}
        </Text>
      )}
    </>
  );
};

/** Where the control stands, and its remark. */
export const ControlStatus = ({ assignment }: { assignment: AssignmentView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { control, releasedOn, releasedBy, controlNote } = assignment;
  return (
    <>
      <ControlBadge control={control} />
      {releasedOn === null ? null : (
        <Text size="xs" c="dimmed">
          {t("assignments.detail.released", { who: releasedBy ?? "", date: format.date(releasedOn) })}
        </Text>
      )}
      {controlNote === null ? null : (
        <Text size="sm" className={classes["note"] ?? ""}>
          {controlNote}
        </Text>
      )}
    </>
  );
};
