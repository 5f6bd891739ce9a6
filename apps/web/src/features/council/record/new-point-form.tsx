import { notInstructed } from "@kedr/domain";
import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { AddresseeFields } from "../addressees/addressee-fields.tsx";
import { VerbNotice } from "../addressees/verb-notice.tsx";
import { EditorButtons } from "../editor-buttons.tsx";
import { EditorForm } from "../editor-form.tsx";
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
  const scope = useRef<HTMLDivElement>(null);
  const [addressed, setAddressed] = useState([...initial.addressed]);
  const [wrong, setWrong] = useState<string | undefined>(refused["addressed"]);
  const form = usePointForm(pointWords(initial), () => refused);
  useEffect(() => {
    if (wrong !== undefined) scope.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [wrong]);
  const submit = form.onSubmit(({ verb, text, dueDate }, event) => {
    // A date that cannot be read is not a date left out.
    if (
      event?.currentTarget.querySelector("[name=dueDate][aria-invalid=true], [data-date][aria-invalid=true]")
    )
      return;
    if (notInstructed(verb, addressed).length > 0) return setWrong(t("agenda.addressees.onlyRecommended"));
    onPut({ verb, text: text.trim(), dueDate, addressed });
  });
  const { verb, text } = form.values;
  return (
    <EditorForm label={t("minutes.newPoint")} onSubmit={submit} onCancel={onClose}>
      <PointFields form={form} />
      <div ref={scope}>
        <AddresseeFields
          value={addressed}
          error={wrong}
          onChange={(chosen) => {
            setAddressed(chosen);
            setWrong(undefined);
          }}
        />
      </div>
      <VerbNotice
        point={{ verb, text, addressees: null }}
        addressed={addressed}
        onRecommend={() => {
          form.setFieldValue("verb", "recommend");
          setWrong(undefined);
        }}
      />
      <EditorButtons isBusy={false} onCancel={onClose} />
    </EditorForm>
  );
};
