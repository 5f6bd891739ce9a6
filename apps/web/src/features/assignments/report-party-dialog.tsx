import type { AssignmentPartyView } from "@kedr/domain";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { NoteDialog } from "./note-dialog.tsx";

interface ReportPartyDialogProps {
  party: AssignmentPartyView;
  onClose: () => void;
}

/** A co-assignee tells what it has done. */
export const ReportPartyDialog = ({ party, onClose }: ReportPartyDialogProps) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const refused = useRefusal();
  const { write, isWriting } = useWrite(useTRPC().assignment.reportParty.mutationOptions());
  const form = useForm({
    initialValues: { note: party.executionNote ?? "" },
    validate: { note: (text) => (text.trim() === "" ? t("assignments.report.noteRequired") : null) },
  });
  const submit = form.onSubmit(async ({ note }) => {
    try {
      await write({ partyId: party.id, version: party.version, execution: "reported", note: note.trim() });
      notices.done(t("control.parties.reported"));
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <NoteDialog
      title={t("assignments.report.title")}
      about={party.position.name}
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
