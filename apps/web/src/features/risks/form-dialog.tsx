import type { ReactNode } from "react";
import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";

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

/** A date that was typed wrongly stays in its field, and the form waits until it is put right. */
const hasWrongDate = (form: HTMLFormElement): boolean =>
  form.querySelector('input[inputmode="numeric"][aria-invalid="true"]') !== null;

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
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!hasWrongDate(event.currentTarget)) props.onSubmit();
        }}
      >
        <Stack gap="sm">
          {props.about === undefined ? null : <Text fw={500}>{props.about}</Text>}
          {props.children}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={props.onClose}>
              {t("shared.action.cancel")}
            </Button>
            <Button type="submit" loading={props.isBusy}>
              {props.submitLabel ?? t("shared.action.save")}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
