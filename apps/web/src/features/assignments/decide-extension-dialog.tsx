import { Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { useFormat } from "../../lib/use-format.ts";
import { NoteDialog } from "./note-dialog.tsx";
import type { AssignmentDialogProps } from "./report-dialog.tsx";

const answers = ["granted", "refused"] as const;
type Answer = (typeof answers)[number];

const useDecideForm = () => {
  const { t } = useTranslation();
  return useForm({
    initialValues: { answer: "granted" as Answer, note: "" },
    validate: {
      note: (text, { answer }) =>
        answer === "refused" && text.trim() === "" ? t("control.extension.noteRequired") : null,
    },
  });
};

/** Grants or refuses a request to move the date. */
export const DecideExtensionDialog = ({ assignment, onClose }: AssignmentDialogProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const notices = useNotices();
  const refused = useRefusal();
  const { write, isWriting } = useWrite(useTRPC().assignmentExtension.decide.mutationOptions());
  const form = useDecideForm();
  const asked = assignment.openExtension;
  const submit = form.onSubmit(async ({ answer, note }) => {
    if (asked === null) return;
    const { id: extensionId, version } = asked;
    try {
      await write({ extensionId, version, isGranted: answer === "granted", note: note.trim() || null });
      notices.done(t("control.extension.decided"));
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  const { answer } = form.values;
  return (
    <NoteDialog
      title={t("control.extension.decide")}
      about={assignment.text}
      label={t("control.extension.note")}
      {...(answer === "granted" ? { description: t("control.extension.noteOptional") } : {})}
      isRequired={answer === "refused"}
      form={form}
      isBusy={isWriting}
      submitLabel={t("control.extension.decideSubmit")}
      onSubmit={submit}
      onClose={onClose}
    >
      {asked === null ? null : (
        <Text size="sm">
          {t("control.extension.question", {
            from: format.date(asked.fromDate),
            to: format.date(asked.newDate),
            who: asked.requestedBy,
          })}{" "}
          {asked.reason}
        </Text>
      )}
      <Choice
        label={t("control.extension.answer")}
        value={answer}
        options={answers.map((value) => ({ value, label: t(`control.extension.${value}`) }))}
        onChange={(value) => form.setFieldValue("answer", value)}
      />
    </NoteDialog>
  );
};
