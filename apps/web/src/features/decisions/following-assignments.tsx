import type { FollowingAssignment } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { ControlBadge, ExecutionBadge } from "../assignments/assignment-badges.tsx";
import { Table } from "../../components/table.tsx";

/** The assignments that a decision led to: execution and control apart. */
export const FollowingAssignments = ({ assignments }: { assignments: readonly FollowingAssignment[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  if (assignments.length === 0)
    return (
      <Text size="sm" c="dimmed" px="md" pb="md">
        {t("decisions.noAssignments")}
      </Text>
    );
  return (
    <Table.ScrollContainer minWidth={720}>
      <Table aria-label={t("decisions.assignments")}>
        <Table.Thead>
          <Table.Tr>
            {(["text", "assignee", "dueDate", "execution", "control"] as const).map((column) => (
              <Table.Th key={column} scope="col">
                {t(`assignments.column.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {assignments.map(({ id, text, assignee, dueDate, timing, execution, control }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row" fw={400}>
                <AnchorLink to="/assignments" search={{ show: "all", open: id }} inherit>
                  {text}
                </AnchorLink>
              </Table.Th>
              <Table.Td>{assignee}</Table.Td>
              <Table.Td>
                <Text size="sm" {...(timing === "overdue" ? { c: "var(--kedr-bad-ink)", fw: 600 } : {})}>
                  {format.date(dueDate)}
                </Text>
              </Table.Td>
              <Table.Td>
                <ExecutionBadge execution={execution} />
              </Table.Td>
              <Table.Td>
                <ControlBadge control={control} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};
