import type { ReactNode } from "react";
import { Button, Group, Modal, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";

interface ConfirmDialogProps {
  isOpen: boolean;
  title: string;
  /** What will happen, and whether it can be undone. */
  children: ReactNode;
  /** The verb on the button; «Подтвердить» unless given. */
  confirmLabel?: string;
  isDangerous?: boolean;
  isBusy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something that cannot simply be undone. What can be undone is done at once and offers to undo it. */
export const ConfirmDialog = (props: ConfirmDialogProps) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <Stack gap="md">
        <div>{props.children}</div>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {t("shared.action.cancel")}
          </Button>
          <Button
            data-autofocus
            loading={props.isBusy ?? false}
            onClick={props.onConfirm}
            {...(props.isDangerous ? { color: "red.9" } : {})}
          >
            {props.confirmLabel ?? t("shared.action.confirm")}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
};
