import type { ProblemListItem } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { isMixed, RecordName } from "./record-name.tsx";
import { ProblemActions } from "./record-actions.tsx";
import { RecordTable } from "./record-table.tsx";
import { ImpactBadge, ProblemStateBadge } from "./risk-badges.tsx";
import { DueText, MeasureText, ProblemNotes } from "./risk-words.tsx";
import { Table } from "../../components/table.tsx";
import classes from "./risks.module.css";

interface ProblemTableProps {
  problems: readonly ProblemListItem[];
  hasActions: boolean;
}

/** The problem issues line by line. */
export const ProblemTable = ({ problems, hasActions }: ProblemTableProps) => {
  const { t } = useTranslation();
  const withOrigin = isMixed(problems);
  const columns = [
    { label: t("risks.column.problem"), width: "31%" },
    { label: t("risks.column.impact"), width: 120 },
    { label: t("risks.column.measureAndOwner") },
    { label: t("risks.column.due"), width: 176 },
    { label: t("risks.column.state"), width: 120 },
  ];
  return (
    <RecordTable label={t("risks.tab.problems")} columns={columns} hasActions={hasActions}>
      {problems.map((problem) => (
        <Table.Tr key={problem.id} className={classes["row"] ?? ""}>
          <Table.Th scope="row" fw={400}>
            <RecordName item={problem} withOrigin={withOrigin} />
            <ProblemNotes problem={problem} />
          </Table.Th>
          <Table.Td>
            <ImpactBadge impact={problem.impact} />
          </Table.Td>
          <Table.Td>
            <MeasureText item={problem} />
          </Table.Td>
          <Table.Td>
            <DueText item={problem} />
          </Table.Td>
          <Table.Td>
            <ProblemStateBadge state={problem.state} />
          </Table.Td>
          {hasActions ? (
            <Table.Td data-no-print>
              <ProblemActions problem={problem} />
            </Table.Td>
          ) : null}
        </Table.Tr>
      ))}
    </RecordTable>
  );
};
