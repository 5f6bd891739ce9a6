import type { RescheduleView } from "@kedr/domain";
import { Group, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import type { LedgerRowsProps } from "./ledger-table.tsx";
import { wordMove } from "./move-words.ts";
import { RequestActions } from "./request-actions.tsx";
import { RequestStateBadge } from "./request-state-badge.tsx";
import { DecisionWords, ReasonWords } from "./request-words.tsx";
import { TargetName } from "./target-name.tsx";
import classes from "./moved-targets.module.css";

/** The ledger on a phone: the same words, one request under another. */
export const LedgerCards = ({ label, rows }: LedgerRowsProps) => (
  <ul aria-label={label} className={classes["cards"]}>
    {rows.map((request) => (
      <li key={request.id} className={classes["card"]} data-keep-together>
        <RequestCard request={request} />
      </li>
    ))}
  </ul>
);

/** A request with everything that is said of it, and what may be done with it. */
export const RequestCard = ({ request }: { request: RescheduleView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { before, after, how } = wordMove(request.target, { t, format });
  return (
    <>
      <div>
        <TargetName request={request} />
      </div>
      <Text size="sm" fw={500}>
        {before} → {after}{" "}
        <Text span size="sm" c="dimmed">
          {how}
        </Text>
      </Text>
      <div>
        <ReasonWords request={request} />
      </div>
      <Text size="xs" c="dimmed">
        {t("movedTargets.decision.askedBy", {
          who: request.requestedBy,
          date: format.date(request.requestedOn),
        })}
      </Text>
      <div>
        <Group gap={6}>
          <RequestStateBadge state={request.state} />
          {request.decidedOn === null ? null : <Text size="sm">{format.date(request.decidedOn)}</Text>}
        </Group>
        <DecisionWords request={request} />
      </div>
      <RequestActions request={request} />
    </>
  );
};
