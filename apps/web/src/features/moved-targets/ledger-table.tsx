import type { RescheduleView } from "@kedr/domain";
import { Text, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { wordMove } from "./move-words.ts";
import { RequestActions } from "./request-actions.tsx";
import { RequestStateBadge } from "./request-state-badge.tsx";
import { DecisionWords, ReasonWords } from "./request-words.tsx";
import { TargetName } from "./target-name.tsx";
import { useWaitingRequests } from "./use-waiting-requests.ts";
import { Table } from "../../components/table.tsx";
import classes from "./moved-targets.module.css";

export interface LedgerRowsProps {
  label: string;
  rows: readonly RescheduleView[];
}

const columns = ["target", "move", "reason", "asked", "decided"] as const;

/** The ledger: a row a request. */
export const LedgerTable = ({ label, rows }: LedgerRowsProps) => {
  const { t } = useTranslation();
  const decided = new Set(useWaitingRequests().data?.decided.map(({ id }) => id));
  const hasActions = rows.some(({ id, state }) => state === "requested" || decided.has(id));
  return (
    <Table.ScrollContainer minWidth={1060}>
      <Table aria-label={label} className={classes["table"] ?? ""}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => (
              <Table.Th key={column} scope="col">
                {t(`movedTargets.column.${column}`)}
              </Table.Th>
            ))}
            {hasActions ? (
              <Table.Th scope="col" data-no-print>
                <VisuallyHidden>{t("movedTargets.column.actions")}</VisuallyHidden>
              </Table.Th>
            ) : null}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((request) => (
            <Row key={request.id} request={request} hasActions={hasActions} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
};

const Row = ({ request, hasActions }: { request: RescheduleView; hasActions: boolean }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { before, after, how } = wordMove(request.target, { t, format });
  return (
    <Table.Tr className={classes["row"] ?? ""}>
      <Table.Th scope="row" fw={400} className={classes["name"] ?? ""}>
        <TargetName request={request} />
      </Table.Th>
      <Table.Td className={classes["figure"] ?? ""}>
        {before} → {after}
        <Text size="xs" c="dimmed">
          {how}
        </Text>
      </Table.Td>
      <Table.Td className={classes["words"] ?? ""}>
        <ReasonWords request={request} />
      </Table.Td>
      <Table.Td className={classes["who"] ?? ""}>
        {format.date(request.requestedOn)}
        <Text size="xs" c="dimmed">
          {request.requestedBy}
        </Text>
      </Table.Td>
      <Table.Td className={classes["who"] ?? ""}>
        <span className={classes["state"]}>
          {request.decidedOn === null ? null : format.date(request.decidedOn)}
          <RequestStateBadge state={request.state} />
        </span>
        <DecisionWords request={request} />
      </Table.Td>
      {hasActions ? (
        <Table.Td data-no-print>
          <RequestActions request={request} />
        </Table.Td>
      ) : null}
    </Table.Tr>
  );
};
