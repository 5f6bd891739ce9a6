import type { MinutesItem } from "@kedr/domain";
import { Button, TextInput } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { EditorButtons } from "../editor-buttons.tsx";
import { EditorForm } from "../editor-form.tsx";
import { PointFields } from "./point-fields.tsx";
import { useRecordDesk } from "./record-desk-context.ts";
import { usePointForm } from "./use-point-form.ts";

const NewPointForm = ({ item, onClose }: { item: MinutesItem; onClose: () => void }) => {
  const { t } = useTranslation();
  const { put } = useRecordDesk();
  const [addressees, setAddressees] = useState("");
  const form = usePointForm({ verb: "instruct", text: "", dueDate: null });
  const submit = form.onSubmit((values, event) => {
    if (event?.currentTarget.querySelector("[name=dueDate][aria-invalid=true]")) return;
    const point = { ...values, text: values.text.trim(), addressees: addressees.trim() || null };
    put(() => ({ kind: "addPoint", itemId: item.id, point }));
    onClose();
  });
  return (
    <EditorForm label={t("minutes.newPoint")} onSubmit={submit} onCancel={onClose}>
      <PointFields form={form} />
      <TextInput
        label={t("council.decision.addressees")}
        placeholder={t("council.decision.addresseesHint")}
        maxLength={500}
        autoComplete="off"
        value={addressees}
        onChange={(event) => setAddressees(event.currentTarget.value)}
      />
      <EditorButtons isBusy={false} onCancel={onClose} />
    </EditorForm>
  );
};

/** A point that is proposed at the meeting itself. */
export const NewPoint = ({ item }: { item: MinutesItem }) => {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <NewPointForm item={item} onClose={() => setOpen(false)} />;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      mt="xs"
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => setOpen(true)}
    >
      {t("minutes.newPoint")}
    </Button>
  );
};
