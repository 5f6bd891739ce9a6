import type { ReactNode } from "react";
import { Button, Group, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";

interface DialogFormProps {
  isBusy: boolean;
  /** «Сохранить» unless given. */
  submitLabel?: string;
  /** «Отмена» unless given. */
  cancelLabel?: string;
  isDangerous?: boolean;
  /** False while there is nothing to send yet. */
  canSubmit?: boolean;
  onSubmit: () => void;
  onClose: () => void;
  children: ReactNode;
}

/** A date that was typed wrongly stays in its field, and the form waits until it is put right. */
const hasWrongDate = (form: HTMLFormElement): boolean =>
  form.querySelector('input[inputmode="numeric"][aria-invalid="true"]') !== null;

/** What stands in a dialog that asks for something: fields, and the two ways out. Enter submits. */
export const DialogForm = ({ canSubmit = true, ...props }: DialogFormProps) => {
  const { t } = useTranslation();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (canSubmit && !hasWrongDate(event.currentTarget)) props.onSubmit();
      }}
    >
      <Stack gap="sm">
        {props.children}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {props.cancelLabel ?? t("shared.action.cancel")}
          </Button>
          <Button
            type="submit"
            loading={props.isBusy}
            disabled={!canSubmit}
            {...(props.isDangerous ? { color: "red.9" } : {})}
          >
            {props.submitLabel ?? t("shared.action.save")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
};
