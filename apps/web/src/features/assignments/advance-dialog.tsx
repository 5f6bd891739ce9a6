import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { NoteDialog } from "./note-dialog.tsx";
import type { AssignmentDialogProps } from "./report-dialog.tsx";

/** Tells ahead of the date how it goes. */
export const AdvanceDialog = ({ assignment, onClose }: AssignmentDialogProps) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const refused = useRefusal();
  const { write, isWriting } = useWrite(useTRPC().assignment.tellAdvance.mutationOptions());
  const form = useForm({
    initialValues: { note: "" },
    validate: { note: (text) => (text.trim() === "" ? t("control.advance.textRequired") : null) },
  });
  const submit = form.onSubmit(async ({ note }) => {
    try {
      await write({ assignmentId: assignment.id, version: assignment.version, text: note.trim() });
      notices.done(t("control.advance.done"));
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <NoteDialog
      title={t("control.advance.title")}
      about={assignment.text}
      label={t("control.advance.text")}
      isRequired
      form={form}
      isBusy={isWriting}
      submitLabel={t("control.advance.submit")}
      onSubmit={submit}
      onClose={onClose}
    />
  );
};
