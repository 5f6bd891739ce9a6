import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import type { CurationAct } from "./curation-act.ts";
import { useTakeBack } from "./use-take-back.ts";

interface TakeBackDialogProps {
  act: Extract<CurationAct, { kind: "takeBack" }>;
  onClose: () => void;
}

/** Asks before a curation is taken back, and says who curates then. */
export const TakeBackDialog = ({ act: { industry, curation, former }, onClose }: TakeBackDialogProps) => {
  const { t } = useTranslation();
  const { takeBack, isWriting } = useTakeBack();
  const confirm = async () => {
    const read = { curationId: curation.id, version: curation.version };
    const goesOn = former === null ? null : { curationId: former.id, version: former.version };
    await takeBack([{ ...read, former: goesOn }]);
    onClose();
  };
  return (
    <ConfirmDialog
      isOpen
      title={t("curation.takeBack.title")}
      confirmLabel={t("curation.takeBack.confirm")}
      isDangerous
      isBusy={isWriting}
      onConfirm={() => void confirm()}
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
