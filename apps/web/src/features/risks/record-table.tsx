import type { ReactNode } from "react";
import { Paper } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Table } from "../../components/table.tsx";
import classes from "./risks.module.css";

interface RecordTableProps {
  label: string;
  /** Those of the record; the one of its actions comes last by itself. */
  columns: readonly { label: string; width?: number | string }[];
  hasActions: boolean;
  /** The rows. */
  children: ReactNode;
}

/** Risks or problem issues line by line: the frame and the head. */
export const RecordTable = ({ label, columns, hasActions, children }: RecordTableProps) => {
  const { t } = useTranslation();
  return (
    <Paper bd="1px solid var(--kedr-line)">
      <Table.ScrollContainer minWidth={1000}>
        <Table aria-label={label} layout="fixed" className={classes["table"] ?? ""}>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column.label} scope="col" w={column.width}>
                  {column.label}
                </Table.Th>
              ))}
              {hasActions ? (
                <Table.Th scope="col" w={94} data-no-print>
                  {t("risks.column.actions")}
                </Table.Th>
              ) : null}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>{children}</Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
};
