import type { CalendarDate, MilestoneView } from "@kedr/domain";
import { isCalendarDate } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { Notice } from "../../components/notice.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useWrite } from "../../lib/mutations.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { MovePreview } from "./move-preview.tsx";
import { RequestDialog } from "./request-dialog.tsx";
import { useRequestForm } from "./use-request-form.ts";

interface RescheduleDialogProps {
  milestone: MilestoneView;
  onClose: () => void;
}

const fields = ["newDate", "reason", "effect"];

const dateIn = (current: Record<string, unknown>): CalendarDate | null => {
  const { baselineDate: date } = current;
  return typeof date === "string" && isCalendarDate(date) ? date : null;
};

/** The forecast is mostly what is asked for, where it is later than the plan and has not passed. */
const wishOf = ({ forecastDate, baselineDate }: MilestoneView, today: CalendarDate): CalendarDate | null =>
  forecastDate !== null && baselineDate !== null && forecastDate > baselineDate && forecastDate >= today
    ? forecastDate
    : null;

/** The words and the sending of a request for a milestone. */
const useRescheduleRequest = (milestone: MilestoneView, onClose: () => void) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const notices = useNotices();
  const { write, isWriting } = useWrite(useTRPC().reschedule.request.mutationOptions());
  const [newDate, setNewDate] = useState(() => wishOf(milestone, today));
  const [reason, setReason] = useState("");
  const [effect, setEffect] = useState("");
  const [isDateMissing, setDateMissing] = useState(false);
  const { id: milestoneId, version, title } = milestone;
  const form = useRequestForm<CalendarDate>({
    read: { version, value: milestone.baselineDate ?? today },
    standingIn: dateIn,
    onClose,
    send: async (over) => {
      if (newDate === null) return;
      const target = { kind: "milestone" as const, milestoneId, version: over, newDate };
      await write({ target, reason, effect });
      notices.done(t("movedTargets.request.done", { title }));
    },
  });
  const touching =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      set(value);
      setDateMissing(false);
      form.touched();
    };
  return {
    form,
    isWriting,
    newDate,
    reason,
    effect,
    changeDate: touching(setNewDate),
    changeReason: touching(setReason),
    changeEffect: touching(setEffect),
    submit: () => (newDate === null ? setDateMissing(true) : form.submit()),
    errorOfDate: isDateMissing ? t("movedTargets.request.dateNeeded") : form.errorOf("newDate"),
  };
};

/** Asks to move the baseline of a milestone; shows what the rules say it would do. */
export const RescheduleDialog = ({ milestone: now, onClose }: RescheduleDialogProps) => {
  // As it was when the form was opened: what is changed meanwhile must come up as a conflict.
  const [milestone] = useState(now);
  const { t } = useTranslation();
  const format = useFormat();
  const { today } = useSession();
  const { form, ...request } = useRescheduleRequest(milestone, onClose);
  return (
    <RequestDialog
      title={t("movedTargets.request.title")}
      reason={request.reason}
      reasonNote={t("movedTargets.request.reasonNote")}
      effect={request.effect}
      errorOf={form.errorOf}
      errorOfForm={form.errorOfForm(fields)}
      isBusy={request.isWriting}
      onReason={request.changeReason}
      onEffect={request.changeEffect}
      onSubmit={request.submit}
      onClose={onClose}
    >
      <div>
        <Text fw={500}>{milestone.title}</Text>
        <Text size="sm" c="dimmed">
          {t("milestones.plan", { date: format.date(form.standing) })}
        </Text>
      </div>
      {form.changedFrom === null ? null : (
        <Notice tone="warning" isAlert>
          {t("movedTargets.request.moved", {
            before: format.date(form.changedFrom),
            now: format.date(form.standing),
          })}
        </Notice>
      )}
      <DateField
        data-autofocus
        withAsterisk
        label={t("movedTargets.request.newDate")}
        description={t("movedTargets.request.newDateNote")}
        min={today}
        value={request.newDate}
        error={request.errorOfDate}
        onChange={request.changeDate}
      />
      <MovePreview milestoneId={milestone.id} from={form.standing} newDate={request.newDate} />
    </RequestDialog>
  );
};
