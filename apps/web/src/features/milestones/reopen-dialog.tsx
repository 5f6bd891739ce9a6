import type { MilestoneView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { useReopen } from "./use-reopen.ts";

interface ReopenDialogProps {
  milestone: MilestoneView;
  isOpen: boolean;
  onClose: () => void;
}

/** Asks before a completion is taken back: its date would have to be entered again. */
export const ReopenDialog = ({ milestone, isOpen, onClose }: ReopenDialogProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { reopen, isReopening } = useReopen();
  const confirm = async () => {
    await reopen(milestone);
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t("milestones.action.reopen")}
      confirmLabel={t("milestones.action.reopen")}
      isBusy={isReopening}
      onConfirm={() => void confirm()}
      onClose={onClose}
    >
      <Text fw={500}>{milestone.title}</Text>
      {milestone.actualDate === null ? null : (
        <Text size="sm" mt={4}>
          {t("milestones.action.reopenText", { date: format.date(milestone.actualDate) })}
        </Text>
      )}
    </ConfirmDialog>
  );
};
