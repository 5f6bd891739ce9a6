import type { AgendaItemView } from "@kedr/domain";
import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useAgendaDesk } from "./agenda-desk.ts";

interface PutOffDialogProps {
  item: AgendaItemView;
  isOpen: boolean;
  onClose: () => void;
}

/** Asks before a question is put off, and says what waits and what does not. */
export const PutOffDialog = ({ item, isOpen, onClose }: PutOffDialogProps) => {
  const { t } = useTranslation();
  const { writes } = useAgendaDesk();
  const { done, failed } = useNotices();
  const putBack = async () => {
    try {
      await writes.putBackItem.write({ itemId: item.id });
      done(t("agenda.putOff.undone"));
    } catch (error) {
      failed(error);
    }
  };
  const putOff = async () => {
    try {
      onClose();
      await writes.putOffItem.write({ itemId: item.id, version: item.version });
      done(t("agenda.putOff.done"), { run: () => void putBack() });
    } catch (error) {
      failed(error);
    }
  };
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t("agenda.putOff.title")}
      confirmLabel={t("agenda.putOff.confirm")}
      onConfirm={() => void putOff()}
      onClose={onClose}
    >
      <Stack gap={4}>
        <Text size="sm">{t("agenda.putOff.text", { title: item.title })}</Text>
        {item.decisions.length > 0 ? <Text size="sm">{t("agenda.putOff.points")}</Text> : null}
        {item.papers.length > 0 ? <Text size="sm">{t("agenda.putOff.papers")}</Text> : null}
      </Stack>
    </ConfirmDialog>
  );
};
