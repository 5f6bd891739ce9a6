import { Modal } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { useRefusal } from "../../components/use-refusal.ts";
import { MeetingFields, useMeetingValidation } from "./meeting-fields.tsx";
import { blankMeeting, meetingOf } from "./meeting-form.ts";

const PlanMeetingForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const { done } = useNotices();
  const refused = useRefusal();
  const plan = useWrite(useTRPC().council.planMeeting.mutationOptions());
  const form = useForm({ initialValues: blankMeeting, validate: useMeetingValidation() });
  const submit = form.onSubmit(async (values) => {
    const { date } = values;
    if (date === null) return;
    try {
      const { id } = await plan.write(meetingOf(values, date));
      done(t("council.plan.done", { date: format.dateInWords(date) }));
      onClose();
      await navigate({ to: "/council/$meetingId", params: { meetingId: id } });
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <DialogForm
      isBusy={plan.isWriting}
      submitLabel={t("council.plan.submit")}
      onSubmit={submit}
      onClose={onClose}
    >
      <MeetingFields form={form} />
    </DialogForm>
  );
};

/** Plans a meeting; its page opens as soon as it is there. */
export const PlanMeetingDialog = ({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) => {
  const { t } = useTranslation();
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t("council.plan.title")}
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <PlanMeetingForm onClose={onClose} />
    </Modal>
  );
};
