import type { MilestoneView } from "@kedr/domain";
import type { ReactNode } from "react";
import { Modal, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { FormFailure } from "./form-failure.tsx";

interface MilestoneDialogProps {
  milestone: Pick<MilestoneView, "title" | "baselineDate">;
  title: string;
  isOpen: boolean;
  onClose: () => void;
  onSubmit: () => void;
  submitLabel: string;
  isBusy: boolean;
  errorOfForm: string | null;
  children: ReactNode;
}

/** A form about one milestone: its name and plan on top, Enter to submit, Esc to leave. */
export const MilestoneDialog = (props: MilestoneDialogProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { milestone } = props;
  return (
    <Modal
      opened={props.isOpen}
      onClose={props.onClose}
      title={props.title}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <DialogForm {...props}>
        <div>
          <Text fw={500}>{milestone.title}</Text>
          {milestone.baselineDate === null ? null : (
            <Text size="sm" c="dimmed">
              {t("milestones.plan", { date: format.date(milestone.baselineDate) })}
            </Text>
          )}
        </div>
        {props.children}
        <FormFailure message={props.errorOfForm} />
      </DialogForm>
    </Modal>
  );
};
