import type { DisagreeingValue } from "@kedr/domain";
import { Modal, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";

interface ChooseDialogProps {
  value: DisagreeingValue;
  /** The value with its unit. */
  words: string;
  isOpen: boolean;
  onClose: () => void;
}

/** Asks why this of the disagreeing values is to count. */
export const ChooseDialog = ({ value, words, isOpen, onClose }: ChooseDialogProps) => {
  const { t } = useTranslation();
  const { done } = useNotices();
  const refused = useRefusal();
  const { write, isWriting } = useWrite(useTRPC().indicatorValue.choose.mutationOptions());
  const form = useForm({
    initialValues: { reason: "" },
    validate: { reason: (text) => (text.trim() === "" ? t("valueEntry.reasonRequired") : null) },
  });
  const submit = form.onSubmit(async ({ reason }) => {
    try {
      await write({ valueId: value.id, version: value.version, reason: reason.trim() });
      done(t("valueEntry.disagreement.chosen", { value: words }));
      form.reset();
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t("valueEntry.disagreement.dialog", { value: words })}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <DialogForm
        isBusy={isWriting}
        submitLabel={t("valueEntry.disagreement.choose")}
        onSubmit={submit}
        onClose={onClose}
      >
        <Textarea
          data-autofocus
          required
          autosize
          minRows={2}
          maxLength={1000}
          label={t("valueEntry.reason")}
          {...form.getInputProps("reason")}
        />
      </DialogForm>
    </Modal>
  );
};
