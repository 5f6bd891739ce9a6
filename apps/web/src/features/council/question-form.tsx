import type { AgendaItemView, Reference } from "@kedr/domain";
import type { QuestionFields } from "./question-edit.ts";
import { Select, Textarea } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { EditorButtons } from "./editor-buttons.tsx";
import { EditorForm } from "./editor-form.tsx";
import { fitsMinutes, MinutesField, minutesIn } from "./minutes-field.tsx";
import { useAgendaChoices } from "./use-agenda-choices.ts";
import { PresenterFields } from "./presenter-fields.tsx";
import { focusOnMount } from "./use-editing.ts";
import { useRefusal } from "../../components/use-refusal.ts";

interface QuestionFormProps {
  label: string;
  initial: QuestionFields;
  /** The question as it is, for the names in it; null for a new one. */
  known: Pick<AgendaItemView, "presenterPosition" | "coPresenterPosition" | "industry"> | null;
  isBusy: boolean;
  submitLabel?: string;
  /** Rejects with the refusal, which is put on its field. */
  onSave: (fields: QuestionFields) => Promise<void>;
  onClose: () => void;
}

/** The industries, with the one at present before they are read. */
const useIndustryOptions = (known: Reference | null) => {
  const { industries } = useAgendaChoices();
  const listed = industries.length > 0 || known === null ? industries : [known];
  return listed.map(({ id, name }) => ({ value: id, label: name }));
};

/** A whole question: its words, its industry, who presents it and for how long. */
export const QuestionForm = ({ label, initial, known, onSave, ...form }: QuestionFormProps) => {
  const { t } = useTranslation();
  const refused = useRefusal();
  const fields = useForm({
    initialValues: {
      ...initial,
      presenter: initial.presenter ?? "",
      coPresenter: initial.coPresenter ?? "",
      minutesAllotted: initial.minutesAllotted ?? ("" as string | number),
    },
    validate: {
      title: (value) => (value.trim() === "" ? t("council.question.titleRequired") : null),
      minutesAllotted: (value) => (fitsMinutes(value) ? null : t("council.question.minutesRange")),
    },
  });
  const industries = useIndustryOptions(known?.industry ?? null);
  const submit = fields.onSubmit(async ({ title, presenter, coPresenter, minutesAllotted, ...ids }) => {
    try {
      await onSave({
        ...ids,
        title: title.trim(),
        presenter: presenter.trim() || null,
        coPresenter: coPresenter.trim() || null,
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
      <PresenterFields form={fields} known={known?.presenterPosition ?? null} />
      <PresenterFields form={fields} known={known?.coPresenterPosition ?? null} of="coPresenter" />
      <Select
        label={t("agenda.industry")}
        data={industries}
        clearable
        openOnFocus={false}
        maw={420}
        comboboxProps={{ withinPortal: false }}
        withScrollArea={false}
        styles={{ options: { maxHeight: 240, overflowY: "auto" } }}
        clearButtonProps={{ "aria-label": t("council.question.clear") }}
        {...fields.getInputProps("industryId")}
      />
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
