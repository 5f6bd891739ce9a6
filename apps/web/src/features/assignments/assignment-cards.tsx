import type { AssignmentView } from "@kedr/domain";
import { Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AssignmentActions } from "./assignment-actions.tsx";
import { ControlBadge, ExecutionBadge } from "./assignment-badges.tsx";
import { AssignmentSubject, AssignmentText, IssuedBy } from "./assignment-name.tsx";
import { DueText } from "./due-text.tsx";
import type { AssignmentsSearch } from "./assignments-search.ts";
import type { RegisterRowsProps } from "./register-table.tsx";
import { useRegisterSearch } from "./use-register-search.ts";
import classes from "./assignments.module.css";

interface AssignmentCardProps {
  assignment: AssignmentView;
  /** The register that it stands in; outside of it the page says what it is about. */
  register?: AssignmentsSearch;
}

/** An assignment in a few lines: a row of the register where there is no room for one. */
export const AssignmentCard = ({ assignment, register }: AssignmentCardProps) => {
  const { t } = useTranslation();
  const { execution, control, executionNote, controlNote, assignee } = assignment;
  return (
    <>
      <div>
        <AssignmentText assignment={assignment} register={register} />
        {register === undefined ? null : <AssignmentSubject assignment={assignment} />}
      </div>
      <Group gap={6}>
        <ExecutionBadge execution={execution} />
        <ControlBadge control={control} />
      </Group>
      <Text size="sm">
        <Text span inherit c="dimmed">
          {t("assignments.column.assignee")}:{" "}
        </Text>
        {assignee.name}
      </Text>
      <Text size="sm" component="div">
        <Text span inherit c="dimmed">
          {t("assignments.column.dueDate")}:{" "}
        </Text>
        <DueText assignment={assignment} />
      </Text>
      {[executionNote, controlNote].map((note, place) =>
        note === null ? null : (
          <Text key={place === 0 ? "execution" : "control"} size="sm" className={classes["note"] ?? ""}>
            {note}
          </Text>
        ),
      )}
      <IssuedBy assignment={assignment} />
      <AssignmentActions assignment={assignment} />
    </>
  );
};

/** The register for a narrow screen. */
export const AssignmentCards = ({ label, rows }: RegisterRowsProps) => {
  const { search } = useRegisterSearch();
  return (
    <ul aria-label={label} className={classes["cards"]}>
      {rows.map((assignment) => (
        <li key={assignment.id} className={classes["card"]} data-keep-together>
          <AssignmentCard assignment={assignment} register={search} />
        </li>
      ))}
    </ul>
  );
};
