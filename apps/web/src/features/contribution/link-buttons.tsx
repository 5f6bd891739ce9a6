import type { LinkEnds } from "./link-ends.ts";
import { Button, Group, Text } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useAskedByAddress } from "../../lib/use-asked-by-address.ts";
import { StateDialog } from "./state-dialog.tsx";
import { useLinkActs } from "./use-link-acts.ts";

type Asked = "state" | "withdraw" | null;

interface LinkButtonsProps {
  ends: LinkEnds;
  onGone?: () => void;
  /** The address asks for the contribution by year. */
  isAsked?: boolean;
}

/** What may be done with a link; nothing is shown to whoever may do nothing. */
export const LinkButtons = ({ ends, onGone, isAsked = false }: LinkButtonsProps) => {
  const { t } = useTranslation();
  const { link, project, indicator } = ends;
  const { canState, canConfirm, canUnconfirm, canWithdraw } = link.abilities;
  const [asked, setAsked] = useState<Asked>(null);
  const group = useRef<HTMLDivElement>(null);
  useAskedByAddress(isAsked || undefined, () => setAsked(canState ? "state" : null));
  const { confirm, unconfirm, withdraw, isWriting } = useLinkActs(ends);
  if (!canState && !canConfirm && !canUnconfirm && !canWithdraw) return null;
  const names = { project: project.name, indicator: indicator.name };
  const look = { size: "compact-xs", variant: "default" } as const;
  const close = () => {
    setAsked(null);
    group.current?.querySelector("button")?.focus();
  };
  return (
    <Group gap={6} data-no-print ref={group}>
      {canState ? (
        <Button
          {...look}
          aria-label={t("contribution.actionOf.state", names)}
          onClick={() => setAsked("state")}
        >
          {t("contribution.action.state")}
        </Button>
      ) : null}
      {canConfirm ? (
        <Button
          {...look}
          loading={isWriting}
          aria-label={t("contribution.actionOf.confirm", names)}
          onClick={() => void confirm()}
        >
          {t("contribution.action.confirm")}
        </Button>
      ) : null}
      {canUnconfirm ? (
        <Button
          {...look}
          loading={isWriting}
          aria-label={t("contribution.actionOf.unconfirm", names)}
          onClick={() => void unconfirm()}
        >
          {t("contribution.action.unconfirm")}
        </Button>
      ) : null}
      {canWithdraw ? (
        <Button
          {...look}
          variant="subtle"
          aria-label={t("contribution.actionOf.withdraw", names)}
          onClick={() => setAsked("withdraw")}
        >
          {t("contribution.action.withdraw")}
        </Button>
      ) : null}
      {asked === "state" ? <StateDialog ends={ends} onClose={close} /> : null}
      <ConfirmDialog
        isOpen={asked === "withdraw"}
        title={t("contribution.dialog.withdraw")}
        confirmLabel={t("contribution.action.withdraw")}
        isDangerous
        isBusy={isWriting}
        onConfirm={() => void withdraw().then((isDone) => (isDone ? onGone?.() : undefined))}
        onClose={close}
      >
        <Text fw={500}>{project.name}</Text>
        <Text size="sm" mb="xs">
          {indicator.name}
        </Text>
        <Text size="sm">{t("contribution.form.withdrawText")}</Text>
      </ConfirmDialog>
    </Group>
  );
};
