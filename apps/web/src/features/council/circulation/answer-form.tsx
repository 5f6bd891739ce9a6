import type { AgendaCommentView } from "@kedr/domain";
import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { Choice } from "../../../components/choice.tsx";
import { useNotices } from "../../../components/notices.tsx";
import { useRefusal } from "../../../components/use-refusal.ts";
import { useWrite } from "../../../lib/mutations.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { EditorButtons } from "../editor-buttons.tsx";
import { EditorForm } from "../editor-form.tsx";
import { focusOnMount } from "../use-editing.ts";

const answers = ["accepted", "declined"] as const;
type Answer = (typeof answers)[number];

/** The secretary accepts or declines a comment; whoever declines says why. */
export const AnswerForm = ({ comment, onClose }: { comment: AgendaCommentView; onClose: () => void }) => {
  const { t } = useTranslation();
  const { done } = useNotices();
  const refused = useRefusal();
  const { write, isWriting } = useWrite(useTRPC().circulation.answer.mutationOptions());
  const form = useForm({
    initialValues: { state: "accepted" as Answer, answer: "" },
    validate: {
      answer: (answer, { state }) =>
        state === "declined" && answer.trim() === "" ? t("circulation.answer.wordsRequired") : null,
    },
  });
  const submit = form.onSubmit(async ({ state, answer }) => {
    const { id: commentId, version } = comment;
    try {
      await write({ commentId, version, state, answer: answer.trim() || null });
      done(t(`circulation.answer.done.${state}`));
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <EditorForm label={t("circulation.answer.title")} onSubmit={submit} onCancel={onClose}>
      <Choice
        label={t("circulation.answer.title")}
        options={answers.map((value) => ({ value, label: t(`circulation.answer.${value}`) }))}
        value={form.values.state}
        onChange={(state) => form.setFieldValue("state", state)}
      />
      <Textarea
        ref={focusOnMount}
        label={t("circulation.answer.words")}
        description={
          form.values.state === "accepted"
            ? t("circulation.answer.acceptedNote")
            : t("circulation.answer.declinedNote")
        }
        autosize
        minRows={2}
        maxLength={2000}
        {...form.getInputProps("answer")}
      />
      <EditorButtons isBusy={isWriting} submitLabel={t("circulation.answer.submit")} onCancel={onClose} />
    </EditorForm>
  );
};
