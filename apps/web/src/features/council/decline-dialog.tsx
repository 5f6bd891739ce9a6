import type { Suggestion } from "@kedr/domain";
import { Modal, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useRefusal } from "../../components/use-refusal.ts";

interface DeclineDialogProps {
  /** Null while nothing is being declined. */
  suggestion: Suggestion | null;
  isBusy: boolean;
  /** Rejects with the refusal. */
  onDecline: (reason: string) => Promise<void>;
  onClose: () => void;
}

const DeclineForm = ({ suggestion, isBusy, onDecline, onClose }: DeclineDialogProps) => {
  const { t } = useTranslation();
  const refused = useRefusal();
  const form = useForm({
    initialValues: { reason: "" },
    validate: { reason: (value) => (value.trim() === "" ? t("council.suggestions.reasonRequired") : null) },
  });
  const submit = form.onSubmit(async ({ reason }) => {
    try {
      await onDecline(reason.trim());
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <DialogForm
      isBusy={isBusy}
      submitLabel={t("council.suggestions.decline")}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm" fw={600}>
        {suggestion?.title}
      </Text>
      <Text size="sm">{t("council.suggestions.declineText")}</Text>
      <Textarea
        data-autofocus
        label={t("council.suggestions.reasonLabel")}
        autosize
        minRows={2}
        maxLength={500}
        required
        {...form.getInputProps("reason")}
      />
    </DialogForm>
  );
};

/** Asks why a suggestion is kept off the agenda. */
export const DeclineDialog = (props: DeclineDialogProps) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={props.suggestion !== null}
      onClose={props.onClose}
      title={t("council.suggestions.declineTitle")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <DeclineForm {...props} />
    </Modal>
  );
};
