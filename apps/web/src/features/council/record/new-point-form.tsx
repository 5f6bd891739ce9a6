import { useTranslation } from "react-i18next";
import { EditorButtons } from "../editor-buttons.tsx";
import { EditorForm } from "../editor-form.tsx";
import { hasWrongDate } from "./has-wrong-date.ts";
import { usePointAddressees } from "./point-addressees.tsx";
import { PointFields } from "./point-fields.tsx";
import { usePointForm } from "./use-point-form.ts";
import { pointWords, type NewPointWords } from "./wishes.ts";

interface NewPointFormProps {
  initial: NewPointWords;
  /** What was not taken before, by its field. */
  refused: Readonly<Record<string, string>>;
  onPut: (point: NewPointWords) => void;
  onClose: () => void;
}

/** A point from the floor: its words, and whom it is addressed to. */
export const NewPointForm = ({ initial, refused, onPut, onClose }: NewPointFormProps) => {
  const { t } = useTranslation();
  const form = usePointForm(pointWords(initial), () => refused);
  const { addressed, fields, check } = usePointAddressees(form, {
    initial: initial.addressed,
    refused: refused["addressed"],
  });
  const submit = form.onSubmit(({ verb, text, dueDate }, event) => {
    if (!hasWrongDate(event) && check()) onPut({ verb, text: text.trim(), dueDate, addressed });
  });
  return (
    <EditorForm label={t("minutes.newPoint")} onSubmit={submit} onCancel={onClose}>
      <PointFields form={form} />
      {fields}
      <EditorButtons isBusy={false} onCancel={onClose} />
    </EditorForm>
  );
};
