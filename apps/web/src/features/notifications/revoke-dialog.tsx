import type { CalendarLinkView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";

interface RevokeDialogProps {
  /** Null while nothing is to be revoked. */
  link: CalendarLinkView | null;
  onClose: () => void;
  onRevoked: (id: string) => void;
}

/** Asks before a link is revoked for good. */
export const RevokeDialog = ({ link, onClose, onRevoked }: RevokeDialogProps) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const { write, isWriting } = useWrite(useTRPC().calendar.revoke.mutationOptions());
  const revoke = async () => {
    if (link === null) return;
    try {
      await write({ linkId: link.id });
      onRevoked(link.id);
      onClose();
      notices.done(t("notifications.revoked"));
    } catch (error) {
      notices.failed(error);
    }
  };
  return (
    <ConfirmDialog
      isOpen={link !== null}
      title={t("notifications.revokeTitle")}
      confirmLabel={t("notifications.revoke")}
      isDangerous
      isBusy={isWriting}
      onConfirm={() => void revoke()}
      onClose={onClose}
    >
      <Text size="sm">{t("notifications.revokeText")}</Text>
    </ConfirmDialog>
  );
};
