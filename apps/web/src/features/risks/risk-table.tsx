import type { RiskListItem } from "@kedr/domain";
import { Paper, Table } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { isMixed, RecordName } from "./record-name.tsx";
import { RiskActions } from "./record-actions.tsx";
import { RiskLevelBadge, RiskStateBadge } from "./risk-badges.tsx";
import { DueText, MeasureText, SettlementText, useWeightWords } from "./risk-words.tsx";
import classes from "./risks.module.css";

/** The risks line by line. */
export const RiskTable = ({ risks, hasActions }: { risks: readonly RiskListItem[]; hasActions: boolean }) => {
  const { t } = useTranslation();
  const weight = useWeightWords();
  const withOrigin = isMixed(risks);
  return (
    <Paper bd="1px solid var(--kedr-line)">
      <Table.ScrollContainer minWidth={1000}>
        <Table aria-label={t("risks.tab.risks")} layout="fixed" className={classes["table"] ?? ""}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" w="31%">
                {t("risks.column.risk")}
              </Table.Th>
              <Table.Th scope="col" w={146}>
                {t("risks.column.level")}
              </Table.Th>
              <Table.Th scope="col">{t("risks.column.measureAndOwner")}</Table.Th>
              <Table.Th scope="col" w={176}>
                {t("risks.column.due")}
              </Table.Th>
              <Table.Th scope="col" w={140}>
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
            {risks.map((risk) => (
              <Table.Tr key={risk.id} className={classes["row"] ?? ""}>
                <Table.Th scope="row" fw={400}>
                  <RecordName item={risk} withOrigin={withOrigin} />
                </Table.Th>
                <Table.Td>
                  <RiskLevelBadge level={risk.level} />
                  <span className={classes["second"]}>{weight(risk)}</span>
                </Table.Td>
                <Table.Td>
                  <MeasureText item={risk} />
                </Table.Td>
                <Table.Td>
                  <DueText item={risk} />
                </Table.Td>
                <Table.Td>
                  <RiskStateBadge state={risk.state} />
                  <SettlementText risk={risk} />
                </Table.Td>
                {hasActions ? (
                  <Table.Td data-no-print>
                    <RiskActions risk={risk} />
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
