import type { MeetingView } from "@kedr/domain";
import { Modal, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
import { Notice } from "../../components/notice.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { MeetingFields, useMeetingValidation } from "./meeting-fields.tsx";
import { formOf, meetingOf } from "./meeting-form.ts";
import { useSaveMeeting } from "./use-save-meeting.ts";
import { readNumber } from "./typed-number.ts";

interface EditMeetingProps {
  meeting: MeetingView;
  onClose: () => void;
}

const EditMeetingForm = ({ meeting, onClose }: EditMeetingProps) => {
  const { t } = useTranslation();
  const { done } = useNotices();
  const refused = useRefusal();
  const { save, isWriting, dialog } = useSaveMeeting(meeting);
  const form = useForm({
    initialValues: {
      ...formOf(meeting),
      meetingNumber: meeting.number === null ? "" : String(meeting.number),
    },
    validate: useMeetingValidation(),
  });
  const submit = form.onSubmit(async (values) => {
    const { date, meetingNumber } = values;
    if (date === null) return;
    try {
      const isSaved = await save({
        ...meetingOf(values, date),
        meetingNumber: readNumber(meetingNumber),
      });
      if (isSaved) done(t("council.edit.done"));
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  const isMoved = meeting.state === "agenda_approved" && form.values.date !== meeting.date;
  return (
    <>
      <DialogForm isBusy={isWriting} onSubmit={submit} onClose={onClose}>
        <MeetingFields form={form} />
        {isMoved ? <Notice tone="warning">{t("council.edit.movedApproved")}</Notice> : null}
        <TextInput
          label={t("council.edit.number")}
          description={t("council.edit.numberHint", { number: meeting.suggestedNumber })}
          inputMode="numeric"
          autoComplete="off"
          maxLength={4}
          {...form.getInputProps("meetingNumber")}
        />
      </DialogForm>
      {dialog}
    </>
  );
};

/** Changes when, where and by whom a meeting is held. */
export const EditMeetingDialog = ({ isOpen, ...props }: EditMeetingProps & { isOpen: boolean }) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={props.onClose}
      title={t("council.edit.title")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <EditMeetingForm {...props} />
    </Modal>
  );
};
