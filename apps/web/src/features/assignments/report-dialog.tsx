import type { AssignmentView } from "@kedr/domain";
import { isLagging } from "@kedr/domain";
import { Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { NoteDialog } from "./note-dialog.tsx";
import { useExecution } from "./use-execution.ts";

export interface AssignmentDialogProps {
  assignment: AssignmentView;
  onClose: () => void;
}

/** Tells what was done; can be taken back as long as nobody has released it. */
export const ReportDialog = ({ assignment, onClose }: AssignmentDialogProps) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const refused = useRefusal();
  const { tell, takeReportBack, isWriting } = useExecution();
  const lagging = assignment.parties.filter(isLagging);
  const form = useForm({
    initialValues: { note: assignment.executionNote ?? "", partiesNote: "" },
    validate: {
      note: (text) => (text.trim() === "" ? t("assignments.report.noteRequired") : null),
      partiesNote: (text) =>
        lagging.length > 0 && text.trim() === "" ? t("control.parties.noteRequired") : null,
    },
  });
  const submit = form.onSubmit(async ({ note, partiesNote }) => {
    try {
      const words = { note: note.trim(), partiesNote: partiesNote.trim() || null };
      const told = await tell(assignment, { execution: "reported", ...words });
      notices.done(t("assignments.report.done"), { run: () => void takeReportBack(told) });
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <NoteDialog
      title={t("assignments.report.title")}
      about={assignment.text}
      label={t("assignments.report.note")}
      isRequired
      form={form}
      isBusy={isWriting}
      submitLabel={t("assignments.report.submit")}
      onSubmit={submit}
      onClose={onClose}
    >
      {lagging.length === 0 ? null : (
        <>
          <Text size="sm">
            {t("control.parties.lagging", {
              count: lagging.length,
              names: lagging.map(({ position }) => position.name).join("; "),
            })}
          </Text>
          <Textarea
            label={t("control.parties.note")}
            required
            autosize
            minRows={2}
            maxLength={2000}
            {...form.getInputProps("partiesNote")}
          />
        </>
      )}
    </NoteDialog>
  );
};
