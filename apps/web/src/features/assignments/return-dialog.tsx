import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { NoteDialog } from "./note-dialog.tsx";
import type { AssignmentDialogProps } from "./report-dialog.tsx";

/** Returns an assignment to work, with what is left to do. */
export const ReturnDialog = ({ assignment, onClose }: AssignmentDialogProps) => {
  const { t } = useTranslation();
  const { done } = useNotices();
  const refused = useRefusal();
  const { write, isWriting } = useWrite(useTRPC().assignment.return.mutationOptions());
  const form = useForm({
    initialValues: { note: "" },
    validate: { note: (text) => (text.trim() === "" ? t("assignments.return.noteRequired") : null) },
  });
  const submit = form.onSubmit(async ({ note }) => {
    const { id: assignmentId, version } = assignment;
    try {
      await write({ assignmentId, version, note: note.trim() });
      done(t("assignments.return.done"));
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <NoteDialog
      title={t("assignments.return.title")}
      about={assignment.text}
      label={t("assignments.return.note")}
      isRequired
      form={form}
      isBusy={isWriting}
      submitLabel={t("assignments.return.submit")}
      onSubmit={submit}
      onClose={onClose}
    />
  );
};
