import type { IndicatorValueView, ValueQuestion } from "@kedr/domain";
import { Checkbox, Group, Modal, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../components/dialog-form.tsx";
import { Notice } from "../../components/notice.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { cellState, typedNumber } from "./cell-state.ts";
import { slideOf, sourceFaults, unknownSource } from "./entry-source.ts";
import { readQuestions } from "./read-questions.ts";
import { SourceFields } from "./source-fields.tsx";
import { useQuestionWords } from "./use-question-words.ts";

interface CorrectDialogProps {
  value: IndicatorValueView;
  /** The value with its unit, and its time. */
  about: string;
  isOpen: boolean;
  onClose: () => void;
}

const numberIn = (text: string): number | null => {
  const state = cellState(undefined, text);
  return state.status === "changed" ? state.value : null;
};

/** Puts a new value in the place of a wrong one; that one stays in the history. */
export const CorrectDialog = ({ value, about, isOpen, onClose }: CorrectDialogProps) => {
  const { t } = useTranslation();
  const { done } = useNotices();
  const refused = useRefusal();
  const words = useQuestionWords();
  const { write, isWriting } = useWrite(useTRPC().indicatorValue.correct.mutationOptions());
  const [source, setSource] = useState(unknownSource);
  const [asked, setAsked] = useState<readonly ValueQuestion[]>([]);
  const [isConfirmed, setConfirmed] = useState(false);
  const form = useForm({
    initialValues: { value: typedNumber(value.value), reason: "" },
    validate: {
      value: (text) => (numberIn(text) === null ? t("valueEntry.wrong.notNumber") : null),
      reason: (text) => (text.trim() === "" ? t("valueEntry.reasonRequired") : null),
    },
    // What was asked was asked of another number.
    onValuesChange: (now, before) => {
      if (now.value === before.value) return;
      setAsked([]);
      setConfirmed(false);
    },
  });
  const submit = form.onSubmit(async ({ value: typed, reason }) => {
    if (sourceFaults(source).slide) return;
    try {
      await write({
        valueId: value.id,
        version: value.version,
        value: numberIn(typed) ?? value.value,
        reason: reason.trim(),
        sourceDocument: source.document,
        sourceSlide: slideOf(source.slide) ?? null,
        confirmed: isConfirmed ? asked.map(({ code }) => code) : [],
      });
      done(t("valueEntry.correct.done"));
      onClose();
    } catch (error) {
      const rows = readQuestions(error);
      if (rows === null) return refused(error, form);
      setAsked(rows.flatMap(({ questions }) => questions));
    }
  });
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      title={t("valueEntry.correct.title")}
      size="lg"
      closeButtonProps={{ "aria-label": t("shared.action.close") }}
    >
      <DialogForm
        isBusy={isWriting}
        submitLabel={t("valueEntry.correct.submit")}
        canSubmit={asked.length === 0 || isConfirmed}
        onSubmit={submit}
        onClose={onClose}
      >
        <Text fw={500}>{about}</Text>
        <Text size="sm" c="dimmed">
          {t("valueEntry.correct.note")}
        </Text>
        <TextInput
          data-autofocus
          required
          inputMode="decimal"
          autoComplete="off"
          maw={220}
          label={t("valueEntry.correct.value")}
          {...form.getInputProps("value")}
        />
        <Textarea
          required
          autosize
          minRows={2}
          maxLength={1000}
          label={t("valueEntry.correct.reason")}
          {...form.getInputProps("reason")}
        />
        <Group align="flex-start" gap="md">
          <SourceFields source={source} onChange={setSource} hasKind={false} isChecked />
        </Group>
        {asked.length === 0 ? null : (
          <>
            <Notice tone="warning" isAlert>
              {asked.map((question) => (
                <div key={question.code}>{words(question)}</div>
              ))}
            </Notice>
            <Checkbox
              label={t("valueEntry.correct.confirm")}
              checked={isConfirmed}
              onChange={(event) => setConfirmed(event.currentTarget.checked)}
            />
          </>
        )}
      </DialogForm>
    </Modal>
  );
};
