import type { RiskListItem } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { isMixed, RecordName } from "./record-name.tsx";
import { RiskActions } from "./record-actions.tsx";
import { RecordTable } from "./record-table.tsx";
import { RiskLevelBadge, RiskStateBadge } from "./risk-badges.tsx";
import { DueText, MeasureText, SettlementText, useWeightWords } from "./risk-words.tsx";
import { Table } from "../../components/table.tsx";
import classes from "./risks.module.css";

/** The risks line by line. */
export const RiskTable = ({ risks, hasActions }: { risks: readonly RiskListItem[]; hasActions: boolean }) => {
  const { t } = useTranslation();
  const weight = useWeightWords();
  const withOrigin = isMixed(risks);
  const columns = [
    { label: t("risks.column.risk"), width: "31%" },
    { label: t("risks.column.level"), width: 146 },
    { label: t("risks.column.measureAndOwner") },
    { label: t("risks.column.due"), width: 176 },
    { label: t("risks.column.state"), width: 140 },
  ];
  return (
    <RecordTable label={t("risks.tab.risks")} columns={columns} hasActions={hasActions}>
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
    </RecordTable>
  );
};
