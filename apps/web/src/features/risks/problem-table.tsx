import type { ProblemListItem } from "@kedr/domain";
import { Paper, Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { isMixed, RecordName } from "./record-name.tsx";
import { ProblemActions } from "./record-actions.tsx";
import { ImpactBadge, ProblemStateBadge } from "./risk-badges.tsx";
import { DueText, MeasureText, ProblemNotes } from "./risk-words.tsx";
import classes from "./risks.module.css";

interface ProblemTableProps {
  problems: readonly ProblemListItem[];
  hasActions: boolean;
}

/** The problem issues line by line. */
export const ProblemTable = ({ problems, hasActions }: ProblemTableProps) => {
  const { t } = useTranslation();
  const withOrigin = isMixed(problems);
  return (
    <Paper bd="1px solid var(--kedr-line)">
      <Table.ScrollContainer minWidth={1000}>
        <Table aria-label={t("risks.tab.problems")} layout="fixed" className={classes["table"] ?? ""}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" w="31%">
                {t("risks.column.problem")}
              </Table.Th>
              <Table.Th scope="col" w={120}>
                {t("risks.column.impact")}
              </Table.Th>
              <Table.Th scope="col">{t("risks.column.measureAndOwner")}</Table.Th>
              <Table.Th scope="col" w={176}>
                {t("risks.column.due")}
              </Table.Th>
              <Table.Th scope="col" w={120}>
                {t("risks.column.state")}
              </Table.Th>
              {hasActions ? (
                <Table.Th scope="col" w={94} data-no-print>
                  {t("risks.column.actions")}
                </Table.Th>
              ) : null}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
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
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
};
