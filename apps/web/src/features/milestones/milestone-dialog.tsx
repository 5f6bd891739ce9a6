import type { MilestoneView } from "@kedr/domain";
import type { ReactNode } from "react";
import { Button, Group, Modal, Stack, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
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

/** A date that was typed wrongly stays in its field, and the form waits until it is put right. */
const hasWrongDate = (form: HTMLFormElement): boolean =>
  form.querySelector('input[inputmode="numeric"][aria-invalid="true"]') !== null;

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
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (!hasWrongDate(event.currentTarget)) props.onSubmit();
        }}
      >
        <Stack gap="md">
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
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={props.onClose}>
              {t("shared.action.cancel")}
            </Button>
            <Button type="submit" loading={props.isBusy}>
              {props.submitLabel}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
};
