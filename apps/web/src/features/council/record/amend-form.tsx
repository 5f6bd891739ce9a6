import type { MinutesPoint } from "@kedr/domain";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { changedIn } from "../../../lib/edit-conflict.ts";
import { addresseeInputs } from "../addressees/chosen-addressee.ts";
import { EditorButtons } from "../editor-buttons.tsx";
import { EditorForm } from "../editor-form.tsx";
import { hasWrongDate } from "./has-wrong-date.ts";
import { usePointAddressees } from "./point-addressees.tsx";
import { PointFields } from "./point-fields.tsx";
import { useRecordDesk } from "./record-desk-context.ts";
import { standingAddressees } from "./standing-addressees.ts";
import { usePointForm } from "./use-point-form.ts";
import { useRefusals } from "./use-refusals.ts";
import { pointWords, subjects } from "./wishes.ts";
import type { QueuedWrite } from "./write-queue.ts";

interface AmendFormProps {
  point: MinutesPoint;
  /** An amendment that was not taken, to be put right; null for a new one. */
  refused: QueuedWrite | null;
  onClose: () => void;
}

/** Amends a point; what was put before the Council stays beside it. */
export const AmendForm = ({ point, refused, onClose }: AmendFormProps) => {
  const { t } = useTranslation();
  const { put, drop, queue } = useRecordDesk();
  const { wordsOf } = useRefusals(subjects.point(point.id));
  const [opened] = useState(point);
  const [standing] = useState(() => standingAddressees(point, queue));
  const base = pointWords(opened);
  const wish = refused?.wish;
  const before = wish?.kind === "amendPoint" ? wish : null;
  const [wrong] = useState((): Record<string, string> =>
    Object.fromEntries(
      (refused ? wordsOf(refused) : []).flatMap(({ field, words }) =>
        field === null ? [] : [[field, words]],
      ),
    ),
  );
  const form = usePointForm({ ...base, ...before?.mine }, () => wrong);
  const { addressed, fields, check } = usePointAddressees(form, {
    initial: before?.addressed?.mine ?? standing,
    refused: wrong["addressed"],
  });
  const submit = form.onSubmit((values, event) => {
    if (hasWrongDate(event) || !check()) return;
    if (refused) drop(refused.requestId);
    const mine = changedIn(base, { ...values, text: values.text.trim() });
    const isReaddressed =
      JSON.stringify(addresseeInputs(addressed)) !== JSON.stringify(addresseeInputs(standing));
    if (isReaddressed || Object.keys(mine).length > 0)
      put(() => ({
        kind: "amendPoint",
        decisionId: opened.id,
        version: opened.version,
        base,
        mine,
        addressed: isReaddressed ? { base: opened.addressees, mine: addressed } : null,
      }));
    onClose();
  });
  return (
    <EditorForm
      label={t("minutes.amendPoint", { number: point.number })}
      onSubmit={submit}
      onCancel={onClose}
    >
      <PointFields form={form} />
      {fields}
      <EditorButtons isBusy={false} onCancel={onClose} />
    </EditorForm>
  );
};
