import type { RescheduleView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";

interface WithdrawDialogProps {
  request: RescheduleView;
  onClose: () => void;
}

/** Asks before a request is taken back: to ask again is a new request. */
export const WithdrawDialog = ({ request, onClose }: WithdrawDialogProps) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const { write, isWriting } = useWrite(useTRPC().reschedule.withdraw.mutationOptions());
  const { title } = request.target;
  const withdraw = async () => {
    try {
      await write({ rescheduleId: request.id, version: request.version });
      notices.done(t("movedTargets.withdrawal.done", { title }));
    } catch (error) {
      notices.failed(error);
    }
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t("movedTargets.withdrawal.title")}
      confirmLabel={t("movedTargets.action.withdraw")}
      isBusy={isWriting}
      onConfirm={() => void withdraw()}
      onClose={onClose}
    >
      <Text fw={500}>{title}</Text>
      <Text size="sm" mt={4}>
        {t("movedTargets.withdrawal.text")}
      </Text>
    </ConfirmDialog>
  );
};
