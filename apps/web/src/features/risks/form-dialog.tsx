import type { ReactNode } from "react";
import { Modal, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";

interface FormDialogProps {
  title: string;
  /** What the form is about, on top. */
  about?: string;
  isOpen: boolean;
  isBusy: boolean;
  submitLabel?: string;
  onClose: () => void;
  onSubmit: () => void;
  children: ReactNode;
}

/** A form in a dialog: Enter submits, Esc leaves. */
export const FormDialog = (props: FormDialogProps) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={props.title}
      size="lg"
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <DialogForm {...props}>
        {props.about === undefined ? null : <Text fw={500}>{props.about}</Text>}
        {props.children}
      </DialogForm>
    </Modal>
  );
};
