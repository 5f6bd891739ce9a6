import type { MinutesPoint } from "@kedr/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { changedIn } from "../../../lib/edit-conflict.ts";
import { EditorButtons } from "../editor-buttons.tsx";
import { EditorForm } from "../editor-form.tsx";
import { PointFields } from "./point-fields.tsx";
import { useRecordDesk } from "./record-desk-context.ts";
import { usePointForm } from "./use-point-form.ts";
import { pointWords } from "./wishes.ts";

/** Amends a point; what was put before the Council stays beside it. */
export const AmendForm = ({ point, onClose }: { point: MinutesPoint; onClose: () => void }) => {
  const { t } = useTranslation();
  const { put } = useRecordDesk();
  const [opened] = useState(point);
  const base = pointWords(opened);
  const form = usePointForm(base);
  const submit = form.onSubmit((values, event) => {
    // A date that cannot be read is not a date left out.
    if (event?.currentTarget.querySelector("[name=dueDate][aria-invalid=true]")) return;
    const mine = changedIn(base, { ...values, text: values.text.trim() });
    if (Object.keys(mine).length > 0)
      put(() => ({ kind: "amendPoint", decisionId: opened.id, version: opened.version, base, mine }));
    onClose();
  });
  return (
    <EditorForm
      label={t("minutes.amendPoint", { number: point.number })}
      onSubmit={submit}
      onCancel={onClose}
    >
      <PointFields form={form} />
      <EditorButtons isBusy={false} onCancel={onClose} />
    </EditorForm>
  );
};
