import { Modal, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EvidenceFiles } from "./evidence-files.tsx";
import type { EvidenceOwner } from "./owner.ts";

interface EvidenceDialogProps {
  owner: EvidenceOwner;
  /** What the files show. */
  title: string;
  isOpen: boolean;
  onClose: () => void;
}

/** The files of one milestone or value. Nothing is to be saved: a file is attached as soon as it has arrived. */
export const EvidenceDialog = ({ owner, title, isOpen, onClose }: EvidenceDialogProps) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t("evidence.title")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <Stack gap="md">
        <Text fw={500}>{title}</Text>
        <EvidenceFiles owner={owner} />
      </Stack>
    </Modal>
  );
};
