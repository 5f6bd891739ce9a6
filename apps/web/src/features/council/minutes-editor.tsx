import type { AgendaItemView } from "@kedr/domain";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { failureText } from "../../components/failure-text.ts";
import { useAgendaDesk } from "./agenda-desk.ts";
import { changedIn } from "../../lib/edit-conflict.ts";
import { EditorForm } from "./editor-form.tsx";
import { fitsMinutes, MinutesField, minutesIn } from "./minutes-field.tsx";
import { questionFields, useSaveQuestion } from "./question-edit.ts";
import { focusOnMount } from "./use-editing.ts";

/** Minutes of a question, edited in their place: Enter or leaving the field saves, Escape does not. */
export const MinutesEditor = ({ item, onClose }: { item: AgendaItemView; onClose: () => void }) => {
  const { t } = useTranslation();
  const { writes } = useAgendaDesk();
  const [opened] = useState(item);
  const save = useSaveQuestion(opened);
  const [typed, setTyped] = useState<string | number>(opened.minutesAllotted ?? "");
  const [error, setError] = useState<string | null>(null);
  const isLeaving = useRef(false);
  const leave = () => {
    isLeaving.current = true;
    onClose();
  };
  const submit = async () => {
    if (isLeaving.current) return;
    if (!fitsMinutes(typed)) return setError(t("council.question.minutesRange"));
    isLeaving.current = true;
    const before = questionFields(opened);
    try {
      await save(changedIn(before, { ...before, minutesAllotted: minutesIn(typed) }));
      onClose();
    } catch (failure) {
      isLeaving.current = false;
      setError(failureText(failure, t).message);
    }
  };
  return (
    <EditorForm
      label={t("council.question.minutesOf", { number: opened.number })}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      onCancel={leave}
    >
      <MinutesField
        ref={focusOnMount}
        size="xs"
        aria-label={t("council.question.minutesOf", { number: opened.number })}
        aria-description={t("council.question.minutesRange")}
        value={typed}
        error={error}
        readOnly={writes.editItem.isWriting}
        onChange={setTyped}
        onBlur={() => void submit()}
      />
    </EditorForm>
  );
};
