import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { NoteDialog } from "./note-dialog.tsx";
import type { AssignmentDialogProps } from "./report-dialog.tsx";
import { useTakeBackRelease } from "./use-take-back-release.ts";

type Outcome = "fulfilled" | "partly_fulfilled";
const outcomes = ["fulfilled", "partly_fulfilled"] as const satisfies readonly Outcome[];

/** Takes an assignment off control, as fulfilled wholly or in part; the notice afterwards takes that back. */
export const ReleaseDialog = ({ assignment, onClose }: AssignmentDialogProps) => {
  const { t } = useTranslation();
  const { done } = useNotices();
  const refused = useRefusal();
  const { takeBack } = useTakeBackRelease();
  const { write, isWriting } = useWrite(useTRPC().assignment.release.mutationOptions());
  const needsNote = (outcome: Outcome): boolean =>
    outcome !== "fulfilled" || assignment.execution !== "reported";
  const form = useForm({
    initialValues: { outcome: "fulfilled" as Outcome, note: "" },
    validate: {
      note: (text, { outcome }) =>
        needsNote(outcome) && text.trim() === "" ? t("assignments.release.noteRequired") : null,
    },
  });
  const isRequired = needsNote(form.values.outcome);
  const submit = form.onSubmit(async ({ outcome, note }) => {
    const { id: assignmentId, version } = assignment;
    try {
      const released = await write({ assignmentId, version, outcome, note: note.trim() || null });
      done(t("assignments.release.done"), { run: () => void takeBack(released) });
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <NoteDialog
      title={t("assignments.release.title")}
      about={assignment.text}
      label={t("assignments.release.note")}
      {...(isRequired ? {} : { description: t("assignments.release.noteOptional") })}
      isRequired={isRequired}
      form={form}
      isBusy={isWriting}
      submitLabel={t("assignments.release.submit")}
      onSubmit={submit}
      onClose={onClose}
    >
      <Choice
        label={t("assignments.release.outcome")}
        value={form.values.outcome}
        options={outcomes.map((value) => ({ value, label: t(`assignments.execution.${value}`) }))}
        onChange={(outcome) => form.setFieldValue("outcome", outcome)}
      />
    </NoteDialog>
  );
};
