import { Modal, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { focusOpener } from "./focus-opener.ts";
import { usePlanDesk } from "./plan-desk.tsx";
import { useCancel } from "./use-cancel.ts";

/** Takes a milestone out of the plan: asks why, and says what follows. */
export const CancelDialog = ({ milestoneId }: { milestoneId: string }) => {
  const { t } = useTranslation();
  const desk = usePlanDesk();
  const { cancel, isCancelling } = useCancel();
  const refused = useRefusal();
  const milestone = desk.plan.milestones.find(({ id }) => id === milestoneId);
  const close = () => {
    desk.close();
    focusOpener(milestoneId);
  };
  const form = useForm({
    initialValues: { reason: "" },
    validate: { reason: (reason) => (reason.trim() === "" ? t("plan.cancel.reasonRequired") : null) },
  });
  const submit = form.onSubmit(async ({ reason }) => {
    if (!milestone) return;
    try {
      await cancel(milestone, reason);
      close();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <Modal
      opened
      onClose={close}
      title={t("plan.cancel.title")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <DialogForm
        isBusy={isCancelling}
        submitLabel={t("plan.cancel.submit")}
        cancelLabel={t("shared.action.close")}
        isDangerous
        onSubmit={submit}
        onClose={close}
      >
        <Text fw={500}>{milestone?.title}</Text>
        <Text size="sm">{t(milestone?.recurrence ? "plan.cancel.textRecurring" : "plan.cancel.text")}</Text>
        <Textarea
          data-autofocus
          label={t("plan.cancel.reason")}
          required
          autosize
          minRows={2}
          maxLength={1000}
          {...form.getInputProps("reason")}
        />
      </DialogForm>
    </Modal>
  );
};
