import type { FormEventHandler, ReactNode } from "react";
import { Button, Group, Modal, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { usePlanDesk } from "./plan-desk.tsx";

interface PlanDialogProps {
  title: string;
  submitLabel: string;
  canSubmit: boolean;
  isBusy: boolean;
  onSubmit: () => void;
  children: ReactNode;
}

/** A form over the plan: what it will do is shown before it is done. */
export const PlanDialog = ({
  title,
  submitLabel,
  canSubmit,
  isBusy,
  onSubmit,
  children,
}: PlanDialogProps) => {
  const { t } = useTranslation();
  const { close } = usePlanDesk();
  const submit: FormEventHandler = (event) => {
    event.preventDefault();
    if (canSubmit) onSubmit();
  };
  return (
    <Modal
      opened
      size="lg"
      onClose={close}
      title={title}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <form noValidate onSubmit={submit}>
        <Stack gap="sm">
          {children}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={close}>
              {t("shared.action.cancel")}
            </Button>
            <Button type="submit" loading={isBusy} disabled={!canSubmit}>
              {submitLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
