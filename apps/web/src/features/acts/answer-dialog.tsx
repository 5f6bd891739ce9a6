import type { InquiryView } from "@kedr/domain";
import { Text, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { ActDialog } from "./act-dialog.tsx";

interface AnswerDialogProps {
  inquiry: InquiryView;
  onClose: () => void;
}

/** Answers a question. What was told is told: there is no way back. */
export const AnswerDialog = ({ inquiry: now, onClose }: AnswerDialogProps) => {
  // As it was when the form was opened: what is changed meanwhile must come up as a conflict.
  const [inquiry] = useState(now);
  const { t } = useTranslation();
  const { done } = useNotices();
  const refused = useRefusal();
  const { write, isWriting } = useWrite(useTRPC().inquiry.answer.mutationOptions());
  const form = useForm({
    initialValues: { answer: "" },
    validate: { answer: (text) => (text.trim() === "" ? t("acts.answer.answerRequired") : null) },
  });
  const submit = form.onSubmit(async ({ answer }) => {
    try {
      await write({ inquiryId: inquiry.id, version: inquiry.version, answer: answer.trim() });
      done(t("acts.answer.done"));
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <ActDialog
      title={t("acts.answer.title")}
      about={inquiry.project.name}
      submitLabel={t("acts.answer.submit")}
      isBusy={isWriting}
      onSubmit={submit}
      onClose={onClose}
    >
      <Text size="sm">{inquiry.question}</Text>
      <Textarea
        data-autofocus
        label={t("acts.answer.answer")}
        required
        autosize
        minRows={3}
        maxLength={4000}
        {...form.getInputProps("answer")}
      />
    </ActDialog>
  );
};
