import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import type { CurationAct } from "./curation-act.ts";

interface TakeBackDialogProps {
  act: Extract<CurationAct, { kind: "takeBack" }>;
  onClose: () => void;
}

/** Asks before a curation is taken back, and says who curates then. */
export const TakeBackDialog = ({ act: { industry, curation, former }, onClose }: TakeBackDialogProps) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const { write, isWriting } = useWrite(useTRPC().curation.takeBack.mutationOptions());
  const takeBack = async () => {
    const read = { curationId: curation.id, version: curation.version };
    const goesOn = former === null ? null : { curationId: former.id, version: former.version };
    try {
      await write({ curations: [{ ...read, former: goesOn }] });
      notices.done(t("curation.done.takenBack"));
    } catch (error) {
      notices.failed(error);
    }
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t("curation.takeBack.title")}
      confirmLabel={t("curation.takeBack.confirm")}
      isDangerous
      isBusy={isWriting}
      onConfirm={() => void takeBack()}
      onClose={onClose}
    >
      <Text fw={500}>{industry.name}</Text>
      <Text size="sm">{curation.post.name}</Text>
      <Text size="sm" mt="xs">
        {former === null
          ? t("curation.takeBack.toNobody")
          : t("curation.takeBack.toFormer", { post: former.post.name })}
      </Text>
    </ConfirmDialog>
  );
};
