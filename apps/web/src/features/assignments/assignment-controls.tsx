import type { AssignmentView } from "@kedr/domain";
import { Button, Group } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useAssignmentDesk } from "./assignment-desk.ts";
import { useExtension } from "./use-extension.ts";

/** What may be done besides carrying out and judging: advance reports, moves of the date, co-assignees. */
export const AssignmentControls = ({ assignment }: { assignment: AssignmentView }) => {
  const { t } = useTranslation();
  const open = useAssignmentDesk();
  const { withdraw, isWriting } = useExtension();
  const { text, openExtension: asked } = assignment;
  const acts = [
    { act: "advance" as const, may: assignment.canTellAdvance, label: "control.advance.action" as const },
    {
      act: "extension" as const,
      may: assignment.canAskExtension,
      label: "control.extension.request" as const,
    },
    {
      act: "decideExtension" as const,
      may: asked?.canDecide ?? false,
      label: "control.extension.decide" as const,
    },
    { act: "parties" as const, may: assignment.canSaveParties, label: "control.parties.edit" as const },
  ].filter(({ may }) => may);
  if (acts.length === 0 && !asked?.canWithdraw) return null;
  return (
    <Group gap={6} data-no-print>
      {acts.map(({ act, label }) => (
        <Button
          key={act}
          size="compact-sm"
          variant={act === "decideExtension" ? "light" : "default"}
          aria-label={t(`${label}Of`, { text })}
          onClick={(event) => open(act, assignment, event.currentTarget)}
        >
          {t(label)}
        </Button>
      ))}
      {asked?.canWithdraw ? (
        <Button
          size="compact-sm"
          variant="default"
          loading={isWriting}
          aria-label={t("control.extension.withdrawOf", { text })}
          onClick={() => void withdraw(asked)}
        >
          {t("control.extension.withdraw")}
        </Button>
      ) : null}
    </Group>
  );
};
