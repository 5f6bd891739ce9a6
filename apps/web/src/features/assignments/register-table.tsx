import type { AssignmentView } from "@kedr/domain";
import { Text, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AssignmentActions } from "./assignment-actions.tsx";
import { AssignmentSubject, AssignmentText, IssuedBy } from "./assignment-name.tsx";
import { ControlStatus, ExecutionStatus } from "./assignment-status.tsx";
import { DueText } from "./due-text.tsx";
import { useRegisterSearch } from "./use-register-search.ts";
import { Table } from "../../components/table.tsx";
import classes from "./assignments.module.css";

export interface RegisterRowsProps {
  label: string;
  rows: readonly AssignmentView[];
}

const columns = ["text", "assignee", "dueDate", "execution", "control"] as const;

const mayBeChanged = (assignment: AssignmentView): boolean =>
  assignment.canReport ||
  assignment.canRelease ||
  assignment.canReturn ||
  assignment.canTakeBack ||
  assignment.canTakeBackRelease;

/** The register: a row an assignment, execution and control apart. */
export const RegisterTable = ({ label, rows }: RegisterRowsProps) => {
  const { t } = useTranslation();
  const hasActions = rows.some(mayBeChanged);
  return (
    <Table.ScrollContainer minWidth={1000}>
      <Table aria-label={label} className={classes["table"] ?? ""}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`assignments.column.${column}`)}
              </Table.Th>
            ))}
            {hasActions ? (
              <Table.Th scope="col" data-no-print>
                <VisuallyHidden>{t("assignments.column.actions")}</VisuallyHidden>
              </Table.Th>
            ) : null}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((assignment) => (
            <Row key={assignment.id} assignment={assignment} hasActions={hasActions} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

const Row = ({ assignment, hasActions }: { assignment: AssignmentView; hasActions: boolean }) => (
  <Table.Tr className={classes["row"] ?? ""}>
    <Table.Th scope="row" fw={400} className={classes["text"] ?? ""}>
      <AssignmentText assignment={assignment} register={useRegisterSearch().search} />
      <AssignmentSubject assignment={assignment} />
      <IssuedBy assignment={assignment} />
    </Table.Th>
    <Table.Td>
      <Text size="sm">{assignment.assignee.name}</Text>
    </Table.Td>
    <Table.Td className={classes["figure"] ?? ""}>
      <DueText assignment={assignment} />
    </Table.Td>
    <Table.Td>
      <ExecutionStatus assignment={assignment} />
    </Table.Td>
    <Table.Td>
      <ControlStatus assignment={assignment} />
    </Table.Td>
    {hasActions ? (
      <Table.Td data-no-print>
        <AssignmentActions assignment={assignment} />
      </Table.Td>
    ) : null}
  </Table.Tr>
);
