import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import type { AssignmentDialogProps } from "./report-dialog.tsx";

/** Asks before an assignment given by mistake is taken back. */
export const TakeBackDialog = ({ assignment, onClose }: AssignmentDialogProps) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const { write, isWriting } = useWrite(useTRPC().assignment.takeBack.mutationOptions());
  const takeBack = async () => {
    try {
      await write({ assignmentId: assignment.id, version: assignment.version });
      notices.done(t("assignments.takeBack.done"));
    } catch (error) {
      notices.failed(error);
    }
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t("assignments.takeBack.title")}
      confirmLabel={t("assignments.action.takeBack")}
      isBusy={isWriting}
      onConfirm={() => void takeBack()}
      onClose={onClose}
    >
      <Text fw={500}>{assignment.text}</Text>
      <Text size="sm" mt={4}>
        {t("assignments.takeBack.text")}
      </Text>
    </ConfirmDialog>
  );
};
