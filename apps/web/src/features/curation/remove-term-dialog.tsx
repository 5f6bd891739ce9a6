import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import type { CurationAct } from "./curation-act.ts";
import { usePeriodWords } from "./curation-words.tsx";

interface RemoveTermDialogProps {
  act: Extract<CurationAct, { kind: "removeTerm" }>;
  onClose: () => void;
}

/** Asks before a term is removed: its days are then not entered. */
export const RemoveTermDialog = ({ act: { post, term }, onClose }: RemoveTermDialogProps) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const days = usePeriodWords()(term);
  const { write, isWriting } = useWrite(useTRPC().positionTerm.remove.mutationOptions());
  const remove = async () => {
    try {
      await write({ termId: term.id, version: term.version });
      notices.done(t("curation.done.termRemoved", { post: post.name }));
    } catch (error) {
      notices.failed(error);
    }
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t("curation.term.removeTitle")}
      confirmLabel={t("shared.action.remove")}
      isDangerous
      isBusy={isWriting}
      onConfirm={() => void remove()}
      onClose={onClose}
    >
      <Text fw={500}>{post.name}</Text>
      <Text size="sm">{t("curation.term.line", { state: t(`shared.standing.${term.state}`), days })}</Text>
      <Text size="sm" mt="xs">
        {t("curation.term.removeText")}
      </Text>
    </ConfirmDialog>
  );
};
