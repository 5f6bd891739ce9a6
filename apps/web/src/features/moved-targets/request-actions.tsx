import type { QueuedReschedule, RescheduleView } from "@kedr/domain";
import { Button, Group } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { DecisionDialog } from "./decision-dialog.tsx";
import { useTakeBackDecision } from "./use-take-back-decision.ts";
import { useWaitingRequests } from "./use-waiting-requests.ts";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

/**
 * What may be done to a request: while it waits by whoever decides on it or asked for it, and on the day of the decision by
 * whoever decided.
 */
export const RequestActions = ({ request }: { request: RescheduleView }) => {
  const { data } = useWaitingRequests();
  const waiting = data?.requests.find(({ id }) => id === request.id);
  if (data?.decided.some(({ id }) => id === request.id)) return <TakeBackButton request={request} />;
  if (!waiting?.canDecide && !waiting?.canWithdraw) return null;
  return <Actions request={waiting} />;
};

const TakeBackButton = ({ request }: { request: RescheduleView }) => {
  const { t } = useTranslation();
  const { takeBack, isWriting } = useTakeBackDecision();
  return (
    <Group gap={6} data-no-print>
      <Button
        size="compact-sm"
        variant="default"
        loading={isWriting}
        aria-label={t("movedTargets.action.takeBackOf", { title: request.target.title })}
        onClick={() => void takeBack(request)}
      >
        {t("movedTargets.action.takeBack")}
      </Button>
    </Group>
  );
};

const Actions = ({ request }: { request: QueuedReschedule }) => {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<"decide" | "withdraw" | null>(null);
  const opener = useRef<HTMLElement>(null);
  const { title } = request.target;
  const open = (dialog: "decide" | "withdraw", button: HTMLElement) => {
    opener.current = button;
    setOpened(dialog);
  };
  const close = () => {
    setOpened(null);
    opener.current?.focus();
  };
  return (
    <Group gap={6} data-no-print>
      {request.canDecide ? (
        <Button
          size="compact-sm"
          variant="light"
          aria-label={t("movedTargets.action.decideOf", { title })}
          onClick={(event) => open("decide", event.currentTarget)}
        >
          {t("movedTargets.action.decide")}
        </Button>
      ) : null}
      {request.canWithdraw ? (
        <Button
          size="compact-sm"
          variant="default"
          aria-label={t("movedTargets.action.withdrawOf", { title })}
          onClick={(event) => open("withdraw", event.currentTarget)}
        >
          {t("movedTargets.action.withdraw")}
        </Button>
      ) : null}
      {opened === "decide" ? <DecisionDialog request={request} onClose={close} /> : null}
      {opened === "withdraw" ? <WithdrawDialog request={request} onClose={close} /> : null}
    </Group>
  );
};
