import type { LinkedIndicator } from "@kedr/domain";
import { Button, Text } from "@mantine/core";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { AnchorLink } from "../../components/links.tsx";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { useFormat } from "../../lib/use-format.ts";
import { TargetDialog } from "./target-dialog.tsx";

interface TargetMoveProps {
  projectId: string;
  indicator: LinkedIndicator;
  /** May ask on behalf of the project. */
  canRequest: boolean;
}

/** The way to ask for another target of a linked indicator, or what is asked for already. */
export const TargetMove = ({ projectId, indicator, canRequest }: TargetMoveProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const isReadOnly = useIsReadOnly();
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const { printedTarget, askedMove, unit, name } = indicator;
  if (askedMove !== null) {
    const value =
      unit === "%" ? format.percent(askedMove.newValue) : `${format.number(askedMove.newValue)}\u00a0${unit}`;
    return (
      <Text size="xs" c="dimmed">
        <AnchorLink to="/moved-targets" search={{ show: "open" }} size="xs" c="inherit" underline="always">
          {t("movedTargets.askedTarget", { value, since: format.date(askedMove.requestedOn) })}
        </AnchorLink>
      </Text>
    );
  }
  if (printedTarget === null || !canRequest || isReadOnly) return null;
  return (
    <div data-no-print>
      <Button
        ref={button}
        size="compact-xs"
        variant="default"
        aria-label={t("movedTargets.action.requestTargetOf", { title: name })}
        onClick={() => setOpen(true)}
      >
        {t("movedTargets.action.requestTarget")}
      </Button>
      {isOpen ? (
        <TargetDialog
          projectId={projectId}
          indicator={indicator}
          target={printedTarget}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      ) : null}
    </div>
  );
};
