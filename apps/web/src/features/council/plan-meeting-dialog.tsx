import type { CalendarDate } from "@kedr/domain";
import { Modal, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useNavigate } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat, useLanguage } from "../../lib/use-format.ts";
import { readTypedTime } from "./typed-time.ts";
import { useRefusal } from "../../components/use-refusal.ts";
import { weekdayOf } from "./weekday.ts";

const PlanMeetingForm = ({ onClose }: { onClose: () => void }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  const navigate = useNavigate();
  const { done } = useNotices();
  const refused = useRefusal();
  const plan = useWrite(useTRPC().council.planMeeting.mutationOptions());
  const form = useForm({
    initialValues: { date: null as CalendarDate | null, startTime: "", place: "" },
    validate: {
      date: (date) => (date === null ? t("council.plan.dateRequired") : null),
      startTime: (time) =>
        time.trim() === "" || readTypedTime(time) !== null ? null : t("council.plan.timeWrong"),
    },
  });
  const { date } = form.values;
  const submit = form.onSubmit(async (values) => {
    if (values.date === null) return;
    try {
      const { id } = await plan.write({
        date: values.date,
        startTime: readTypedTime(values.startTime),
        place: values.place.trim() || null,
      });
      done(t("council.plan.done", { date: format.dateInWords(values.date) }));
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
      <DateField
        data-autofocus
        label={t("council.plan.date")}
        inputWrapperOrder={["label", "input", "description", "error"]}
        // Nothing moves under the pointer when the day is read: its line is there from the start.
        description={date === null ? "\u00a0" : weekdayOf(date, language)}
        onInput={() => form.clearFieldError("date")}
        required
        {...form.getInputProps("date")}
        value={date}
      />
      <TextInput
        placeholder={t("council.plan.timePlaceholder")}
        inputMode="numeric"
        autoComplete="off"
        maxLength={5}
        label={t("council.plan.startTime")}
        description={t("council.plan.optional")}
        {...form.getInputProps("startTime")}
      />
      <TextInput
        label={t("council.plan.place")}
        description={t("council.plan.optional")}
        maxLength={500}
        autoComplete="off"
        {...form.getInputProps("place")}
      />
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
