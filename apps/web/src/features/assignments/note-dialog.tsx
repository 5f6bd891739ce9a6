import type { UseFormReturnType } from "@mantine/form";
import type { ReactNode } from "react";
import { Modal, Text, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";

interface NoteDialogProps<Values extends { note: string }> {
  title: string;
  /** The words of the assignment. */
  about: string;
  label: string;
  description?: string;
  isRequired: boolean;
  form: UseFormReturnType<Values>;
  isBusy: boolean;
  submitLabel: string;
  onSubmit: () => void;
  onClose: () => void;
  /** What is asked before the words. */
  children?: ReactNode;
}

/** A dialog that asks for words about an assignment. */
export const NoteDialog = <Values extends { note: string }>(props: NoteDialogProps<Values>) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <DialogForm
        isBusy={props.isBusy}
        submitLabel={props.submitLabel}
        onSubmit={props.onSubmit}
        onClose={props.onClose}
      >
        <Text size="sm" fw={600}>
          {props.about}
        </Text>
        {props.children}
        <Textarea
          data-autofocus
          label={props.label}
          description={props.description}
          required={props.isRequired}
          autosize
          minRows={2}
          maxLength={2000}
          {...props.form.getInputProps("note")}
        />
      </DialogForm>
    </Modal>
  );
};
