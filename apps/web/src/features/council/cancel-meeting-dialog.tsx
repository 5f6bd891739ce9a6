import type { MeetingView } from "@kedr/domain";
import { Modal, Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useMeetingWrites } from "./use-meeting-writes.ts";
import { useStepNotices } from "./use-step-notices.ts";

interface CancelMeetingProps {
  meeting: MeetingView;
  onClose: () => void;
}

const CancelForm = ({ meeting, onClose }: CancelMeetingProps) => {
  const { t } = useTranslation();
  const refused = useRefusal();
  const { cancel } = useMeetingWrites(meeting.id);
  const { told } = useStepNotices(meeting.id);
  const form = useForm({
    initialValues: { reason: "" },
    validate: { reason: (value) => (value.trim() === "" ? t("council.step.reasonRequired") : null) },
  });
  const submit = form.onSubmit(async ({ reason }) => {
    try {
      const { id: meetingId, version } = meeting;
      told(await cancel.write({ meetingId, version, reason: reason.trim() }));
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <DialogForm
      isBusy={cancel.isWriting}
      submitLabel={t("council.step.cancel_meeting")}
      isDangerous
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{t("council.step.cancelText")}</Text>
      <Textarea
        data-autofocus
        label={t("council.step.cancelReason")}
        autosize
        minRows={2}
        maxLength={500}
        required
        {...form.getInputProps("reason")}
      />
    </DialogForm>
  );
};

/** Asks why a meeting is called off. */
export const CancelMeetingDialog = ({ isOpen, ...props }: CancelMeetingProps & { isOpen: boolean }) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={props.onClose}
      title={t("council.step.cancelTitle")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <CancelForm {...props} />
    </Modal>
  );
};
