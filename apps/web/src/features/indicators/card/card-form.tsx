import type { CardChoices, IndicatorCard } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../../components/dialog-form.tsx";
import { useNotices } from "../../../components/notices.tsx";
import { useRefusal } from "../../../components/use-refusal.ts";
import { useWrite } from "../../../lib/mutations.ts";
import { useTRPC } from "../../../lib/trpc.ts";
import { ControlFields } from "./control-fields.tsx";
import { IdentityFields } from "./identity-fields.tsx";
import { SourceFields } from "./source-fields.tsx";
import { type CardValues, fieldsOf, valuesOf } from "./card-values.ts";
import { useCardEdit } from "./use-card-edit.tsx";

interface CardFormProps {
  /** Null for a new indicator. */
  card: IndicatorCard | null;
  choices: CardChoices;
  onClose: () => void;
}

/** The card of an indicator, or a new one, to which the page then goes. */
export const CardForm = ({ card, choices, onClose }: CardFormProps) => {
  const { t } = useTranslation();
  const trpc = useTRPC();
  const refused = useRefusal();
  const notices = useNotices();
  const navigate = useNavigate();
  const create = useWrite(trpc.indicator.create.mutationOptions());
  const edit = useWrite(trpc.indicator.edit.mutationOptions());
  const { save, dialog } = useCardEdit(choices);
  // The card that was read when the form was opened.
  const [base] = useState(card);
  const form = useForm<CardValues>({
    initialValues: valuesOf(base?.fields ?? null),
    validate: {
      name: (name) => (name.trim() === "" ? t("indicatorCard.form.nameRequired") : null),
      unit: (unit) => (unit.trim() === "" ? t("indicatorCard.form.unitRequired") : null),
    },
  });
  const store = async (): Promise<void> => {
    const edited = fieldsOf(form.values);
    if (base === null) {
      const { indicatorId } = await create.write(edited);
      notices.done(t("indicatorCard.done.create"));
      await navigate({ to: "/indicators/$indicatorId", params: { indicatorId } });
      return;
    }
    const { id: indicatorId } = base.indicator;
    const isSaved = await save({
      base: { fields: base.fields, version: base.version },
      edited,
      write: (fields, version) => edit.write({ indicatorId, version, ...fields }),
    });
    if (isSaved) notices.done(t("indicatorCard.done.edit"));
  };
  const submit = form.onSubmit(async () => {
    try {
      await store();
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  const isOfSource = base?.indicator.origin === "source";
  return (
    <>
      <DialogForm isBusy={create.isWriting || edit.isWriting} onSubmit={submit} onClose={onClose}>
        {isOfSource ? <Text size="sm">{t("indicatorCard.form.ofSource")}</Text> : null}
        <IdentityFields form={form} choices={choices} isOfSource={isOfSource} />
        <ControlFields form={form} choices={choices} />
        <SourceFields form={form} isOfSource={isOfSource} />
      </DialogForm>
      {dialog}
    </>
  );
};
