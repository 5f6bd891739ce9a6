import type { CalendarDate } from "@kedr/domain";
import { addDays } from "@kedr/domain";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { DueDayNote } from "../../components/due-day-note.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { NoteDialog } from "./note-dialog.tsx";
import type { AssignmentDialogProps } from "./report-dialog.tsx";
import { useExtension } from "./use-extension.ts";

/** Asks to move the date; the notice afterwards withdraws the request. */
export const ExtensionDialog = ({ assignment, onClose }: AssignmentDialogProps) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const notices = useNotices();
  const refused = useRefusal();
  const { withdraw } = useExtension();
  const { write, isWriting } = useWrite(useTRPC().assignmentExtension.request.mutationOptions());
  const next = addDays(assignment.dueDate, 1);
  const form = useForm({
    initialValues: { newDate: null as CalendarDate | null, note: "" },
    validate: {
      newDate: (date) => (date === null ? t("control.extension.newDateRequired") : null),
      note: (text) => (text.trim() === "" ? t("control.extension.reasonRequired") : null),
    },
  });
  const { newDate } = form.values;
  const submit = form.onSubmit(async ({ note }) => {
    if (newDate === null) return;
    const { id: assignmentId, version } = assignment;
    try {
      const { openExtension } = await write({ assignmentId, version, newDate, reason: note.trim() });
      notices.done(
        t("control.extension.asked"),
        openExtension === null ? undefined : { run: () => void withdraw(openExtension) },
      );
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <NoteDialog
      title={t("control.extension.title")}
      about={assignment.text}
      label={t("control.extension.reason")}
      isRequired
      form={form}
      isBusy={isWriting}
      submitLabel={t("control.extension.submit")}
      onSubmit={submit}
      onClose={onClose}
    >
      <DateField
        name="newDate"
        maw={260}
        min={next < today ? today : next}
        required
        label={t("control.extension.newDate")}
        {...form.getInputProps("newDate")}
        value={newDate}
      />
      <DueDayNote date={newDate} />
    </NoteDialog>
  );
};
