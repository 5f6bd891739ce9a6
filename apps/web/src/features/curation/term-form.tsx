import type { CalendarDate, PositionTermState } from "@kedr/domain";
import { Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Choice } from "../../components/choice.tsx";
import { DateField } from "../../components/date-field.tsx";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useSession } from "../../lib/session.ts";
import type { CurationAct } from "./curation-act.ts";
import { useSaveTerm } from "./use-save-term.ts";

type TermAct = Extract<CurationAct, { kind: "term" }>;

const states: readonly PositionTermState[] = ["held", "acting", "vacant"];

/** How a post is filled from when to when. */
export const TermForm = ({ act, onClose }: { act: TermAct; onClose: () => void }) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const refused = useRefusal();
  const [{ post, term }] = useState(act);
  const { save, isWriting, dialog } = useSaveTerm({ post, term });
  const form = useForm({
    initialValues: {
      state: term?.state ?? ("held" as PositionTermState),
      fromDate: (term?.fromDate ?? today) as CalendarDate | null,
      toDate: term?.toDate ?? (null as CalendarDate | null),
      basis: term?.basis ?? "",
    },
    validate: { fromDate: (day) => (day === null ? t("curation.form.dayRequired") : null) },
  });
  const { state, fromDate, toDate } = form.values;
  const submit = form.onSubmit(async ({ basis }) => {
    if (fromDate === null) return;
    try {
      await save({ state, fromDate, toDate, basis: basis.trim() || null });
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <>
      <DialogForm isBusy={isWriting} onSubmit={submit} onClose={onClose}>
        <Text fw={500}>{post.name}</Text>
        <Choice
          label={t("curation.term.state")}
          value={state}
          options={states.map((value) => ({ value, label: t(`shared.standing.${value}`) }))}
          onChange={(value) => form.setFieldValue("state", value)}
        />
        <DateField
          name="fromDate"
          label={t("curation.form.fromDay")}
          {...(term === null ? { description: t("curation.term.fromHint") } : {})}
          required
          maw={260}
          {...form.getInputProps("fromDate")}
          value={fromDate}
        />
        <DateField
          name="toDate"
          label={t("curation.form.lastDay")}
          description={t("curation.form.lastDayHint")}
          maw={260}
          {...form.getInputProps("toDate")}
          value={toDate}
        />
        <TextInput
          label={t("curation.form.basis")}
          maxLength={500}
          autoComplete="off"
          {...form.getInputProps("basis")}
        />
      </DialogForm>
      {dialog}
    </>
  );
};
