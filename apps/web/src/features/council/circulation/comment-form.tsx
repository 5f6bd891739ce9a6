import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../../components/notices.tsx";
import { useRefusal } from "../../../components/use-refusal.ts";
import { useWrite } from "../../../lib/mutations.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { EditorButtons } from "../editor-buttons.tsx";
import { EditorForm } from "../editor-form.tsx";
import { focusOnMount } from "../use-editing.ts";

interface CommentFormProps {
  versionId: string;
  place: string | null;
  label: string;
  onClose: () => void;
}

/** A word of a member on a place of the agenda. */
export const CommentForm = ({ versionId, place, label, onClose }: CommentFormProps) => {
  const { t } = useTranslation();
  const { done } = useNotices();
  const refused = useRefusal();
  const { write, isWriting } = useWrite(useTRPC().circulation.comment.mutationOptions());
  const form = useForm({
    initialValues: { text: "" },
    validate: { text: (text) => (text.trim() === "" ? t("circulation.comment.textRequired") : null) },
  });
  const submit = form.onSubmit(async ({ text }) => {
    try {
      await write({ agendaVersionId: versionId, place, text: text.trim() });
      done(t("circulation.comment.done"));
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <EditorForm label={label} onSubmit={submit} onCancel={onClose}>
      <Textarea
        ref={focusOnMount}
        label={label}
        autosize
        minRows={2}
        maxLength={2000}
        required
        {...form.getInputProps("text")}
      />
      <EditorButtons isBusy={isWriting} submitLabel={t("circulation.comment.submit")} onCancel={onClose} />
    </EditorForm>
  );
};
