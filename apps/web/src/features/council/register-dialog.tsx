import type { CalendarDate, MeetingView } from "@kedr/domain";
import { Modal, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useSession } from "../../lib/session.ts";
import { useMeetingWrites } from "./use-meeting-writes.ts";

interface RegisterProps {
  meeting: MeetingView;
  onClose: () => void;
}

const RegisterForm = ({ meeting, onClose }: RegisterProps) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const { done } = useNotices();
  const refused = useRefusal();
  const { register } = useMeetingWrites(meeting.id);
  const form = useForm({
    initialValues: {
      registrationNumber: meeting.registrationNumber ?? "",
      registeredOn: (meeting.registeredOn ?? today) as CalendarDate | null,
    },
  });
  const submit = form.onSubmit(async ({ registrationNumber, registeredOn }) => {
    const number = registrationNumber.trim() || null;
    try {
      const { id: meetingId, version } = meeting;
      const told = { registrationNumber: number, registeredOn: number === null ? null : registeredOn };
      await register.write({ meetingId, version, ...told });
      done(t(number === null ? "council.register.removed" : "council.register.done"));
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <DialogForm isBusy={register.isWriting} onSubmit={submit} onClose={onClose}>
      <Text size="sm">{t("council.register.hint")}</Text>
      <TextInput
        data-autofocus
        label={t("council.register.number")}
        maxLength={100}
        autoComplete="off"
        {...form.getInputProps("registrationNumber")}
      />
      <DateField
        label={t("council.register.date")}
        maw={260}
        {...form.getInputProps("registeredOn")}
        value={form.values.registeredOn}
      />
    </DialogForm>
  );
};

/** Takes the number that the records system gave the minutes. */
export const RegisterDialog = ({ isOpen, ...props }: RegisterProps & { isOpen: boolean }) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={props.onClose}
      title={t("council.register.title")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <RegisterForm {...props} />
    </Modal>
  );
};
