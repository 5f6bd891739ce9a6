import type { ReactNode } from "react";
import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
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
export const PlanDialog = ({ title, ...form }: PlanDialogProps) => {
  const { t } = useTranslation();
  const { close } = usePlanDesk();
  return (
    <Modal
      opened
      size="lg"
      onClose={close}
      title={title}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <DialogForm {...form} onClose={close} />
    </Modal>
  );
};
