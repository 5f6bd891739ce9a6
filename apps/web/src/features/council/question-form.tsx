import type { Reference } from "@kedr/domain";
import type { QuestionFields } from "./question-edit.ts";
import { Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { EditorButtons } from "./editor-buttons.tsx";
import { EditorForm } from "./editor-form.tsx";
import { fitsMinutes, MinutesField, minutesIn } from "./minutes-field.tsx";
import { PresenterFields } from "./presenter-fields.tsx";
import { focusOnMount } from "./use-editing.ts";
import { useRefusal } from "../../components/use-refusal.ts";

interface QuestionFormProps {
  label: string;
  initial: QuestionFields;
  presenterPosition: Reference | null;
  isBusy: boolean;
  submitLabel?: string;
  /** Rejects with the refusal, which is put on its field. */
  onSave: (fields: QuestionFields) => Promise<void>;
  onClose: () => void;
}

/** A whole question: its words, who presents it and for how long. */
export const QuestionForm = ({ label, initial, presenterPosition, onSave, ...form }: QuestionFormProps) => {
  const { t } = useTranslation();
  const refused = useRefusal();
  const fields = useForm({
    initialValues: {
      ...initial,
      presenter: initial.presenter ?? "",
      minutesAllotted: initial.minutesAllotted ?? ("" as string | number),
    },
    validate: {
      title: (value) => (value.trim() === "" ? t("council.question.titleRequired") : null),
      minutesAllotted: (value) => (fitsMinutes(value) ? null : t("council.question.minutesRange")),
    },
  });
  const submit = fields.onSubmit(async ({ title, presenterPositionId, presenter, minutesAllotted }) => {
    try {
      await onSave({
        title: title.trim(),
        presenterPositionId,
        presenter: presenter.trim() || null,
        minutesAllotted: minutesIn(minutesAllotted),
      });
    } catch (error) {
      refused(error, fields);
    }
  });
  return (
    <EditorForm label={label} onSubmit={submit} onCancel={form.onClose}>
      <Textarea
        ref={focusOnMount}
        label={t("council.question.title")}
        description={t("council.question.titleHint")}
        autosize
        minRows={2}
        maxLength={500}
        required
        {...fields.getInputProps("title")}
      />
      <PresenterFields form={fields} known={presenterPosition} />
      <MinutesField
        label={t("council.question.minutes")}
        aria-description={t("council.question.minutesRange")}
        {...fields.getInputProps("minutesAllotted")}
      />
      <EditorButtons
        isBusy={form.isBusy}
        onCancel={form.onClose}
        {...(form.submitLabel === undefined ? {} : { submitLabel: form.submitLabel })}
      />
    </EditorForm>
  );
};
