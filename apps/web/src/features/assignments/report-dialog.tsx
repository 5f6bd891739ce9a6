import type { AssignmentView } from "@kedr/domain";
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
  const form = useForm({
    initialValues: { note: assignment.executionNote ?? "" },
    validate: { note: (text) => (text.trim() === "" ? t("assignments.report.noteRequired") : null) },
  });
  const submit = form.onSubmit(async ({ note }) => {
    try {
      const told = await tell(assignment, { execution: "reported", note: note.trim() });
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
    />
  );
};
