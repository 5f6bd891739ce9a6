import type { ReactNode } from "react";
import { Modal, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";

interface ActDialogProps {
  title: string;
  /** What it is about, by name. */
  about: string;
  submitLabel: string;
  isBusy: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** The frame of a dialog in which a reviewer acts. */
export const ActDialog = ({ title, about, onClose, children, ...form }: ActDialogProps) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={onClose}
      title={title}
      size="lg"
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <DialogForm {...form} onClose={onClose}>
        <Text size="sm" fw={600}>
          {about}
        </Text>
        {children}
      </DialogForm>
    </Modal>
  );
};
