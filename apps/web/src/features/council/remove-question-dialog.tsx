import type { AgendaItemView } from "@kedr/domain";
import { Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useRemoveQuestion } from "./question-edit.ts";

interface RemoveQuestionDialogProps {
  item: AgendaItemView;
  isOpen: boolean;
  onClose: () => void;
}

/** Asks before a question leaves the agenda, and says what goes with it. */
export const RemoveQuestionDialog = ({ item, isOpen, onClose }: RemoveQuestionDialogProps) => {
  const { t } = useTranslation();
  const { failed } = useNotices();
  const take = useRemoveQuestion(item);
  const drafts = item.decisions.filter(({ origin }) => origin !== "source").length;
  const remove = async () => {
    try {
      // Closed first: what follows may have to show two values side by side.
      onClose();
      await take();
    } catch (error) {
      failed(error);
    }
  };
  return (
    <ConfirmDialog
      isOpen={isOpen}
      title={t("council.question.removeTitle")}
      confirmLabel={t("council.question.removing")}
      isDangerous
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <Stack gap={4}>
        <Text size="sm">{t("council.question.removeText", { title: item.title })}</Text>
        {drafts > 0 ? <Text size="sm">{t("council.question.removeDrafts", { count: drafts })}</Text> : null}
        {drafts < item.decisions.length ? (
          <Text size="sm">{t("council.question.removeSourceDraft")}</Text>
        ) : null}
        {item.suggestionKey === null ? null : (
          <Text size="sm" c="dimmed">
            {t("council.question.removeSuggested")}
          </Text>
        )}
      </Stack>
    </ConfirmDialog>
  );
};
