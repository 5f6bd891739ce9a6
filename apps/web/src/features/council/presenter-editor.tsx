import type { AgendaItemView } from "@kedr/domain";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useAgendaDesk } from "./agenda-desk.ts";
import { changedIn } from "../../lib/edit-conflict.ts";
import { EditorButtons } from "./editor-buttons.tsx";
import { EditorForm } from "./editor-form.tsx";
import { PresenterFields } from "./presenter-fields.tsx";
import { questionFields, useSaveQuestion } from "./question-edit.ts";
import { focusOnMount } from "./use-editing.ts";
import { useRefusal } from "../../components/use-refusal.ts";

/** Who presents a question, edited in its place. */
export const PresenterEditor = ({ item, onClose }: { item: AgendaItemView; onClose: () => void }) => {
  const { t } = useTranslation();
  const { writes } = useAgendaDesk();
  // What was there when editing began: the agenda may be read again meanwhile.
  const [opened] = useState(item);
  const save = useSaveQuestion(opened);
  const refused = useRefusal();
  const before = questionFields(opened);
  const form = useForm({
    initialValues: {
      presenterPositionId: before.presenterPositionId,
      presenter: before.presenter ?? "",
    },
  });
  const submit = form.onSubmit(async ({ presenterPositionId, presenter }) => {
    try {
      const edited = { ...before, presenterPositionId, presenter: presenter.trim() || null };
      await save(changedIn(before, edited));
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <EditorForm label={t("council.question.presenter")} onSubmit={submit} onCancel={onClose}>
      <PresenterFields form={form} known={opened.presenterPosition} firstRef={focusOnMount} />
      <EditorButtons isBusy={writes.editItem.isWriting} onCancel={onClose} />
    </EditorForm>
  );
};
