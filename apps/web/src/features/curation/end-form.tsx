import type { CalendarDate } from "@kedr/domain";
import { Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useNotices } from "../../components/notices.tsx";
import { useEditConflict } from "../../components/use-edit-conflict.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { changedIn } from "../../lib/edit-conflict.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import type { CurationAct } from "./curation-act.ts";
import type { EndFields } from "./stored-fields.ts";
import { readStoredCuration } from "./stored-fields.ts";
import { useFieldWords } from "./use-field-words.ts";
import { WhenNote } from "./when-note.tsx";

type EndAct = Extract<CurationAct, { kind: "end" }>;

/** Ends over the version that was read when the form was opened, and offers the way back. */
const useEnd = ({ industry, curation }: EndAct) => {
  const { t } = useTranslation();
  const notices = useNotices();
  const { write, isWriting } = useWrite(useTRPC().curation.end.mutationOptions());
  const { save, dialog } = useEditConflict();
  const word = useFieldWords();
  const { id: curationId, toDate, basis } = curation;
  const base: EndFields = { toDate, basis };
  const restore = async (version: number) => {
    try {
      await write({ curationId, version, ...base });
      notices.done(t("curation.done.takenBack"));
    } catch (error) {
      notices.failed(error);
    }
  };
  const end = (edited: EndFields) =>
    save({
      base,
      mine: changedIn(base, edited),
      version: curation.version,
      write: async (fields, version) => {
        const { curations } = await write({ curationId, version, ...fields });
        const ended = curations[0]?.version ?? version;
        notices.done(t("curation.done.ended", { industry: industry.name }), {
          run: () => void restore(ended),
        });
      },
      read: readStoredCuration,
      word,
    });
  return { end, isWriting, dialog };
};

/** The last day of a curation; from the next one on nobody curates the industry. */
export const EndForm = ({ act, onClose }: { act: EndAct; onClose: () => void }) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const refused = useRefusal();
  const [opened] = useState(act);
  const { end, isWriting, dialog } = useEnd(opened);
  const form = useForm({
    initialValues: {
      toDate: (opened.curation.toDate ?? today) as CalendarDate | null,
      basis: opened.curation.basis ?? "",
    },
    validate: {
      basis: (basis, { toDate }) =>
        toDate !== null && toDate < today && basis.trim() === "" ? t("curation.form.basisRequired") : null,
    },
  });
  const submit = form.onSubmit(async ({ toDate, basis }) => {
    try {
      await end({ toDate, basis: basis.trim() || null });
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <>
      <DialogForm
        isBusy={isWriting}
        submitLabel={t("shared.action.save")}
        onSubmit={submit}
        onClose={onClose}
      >
        <Text fw={500}>{opened.industry.name}</Text>
        <Text size="sm">{t("curation.form.endText", { post: opened.curation.post.name })}</Text>
        <DateField
          name="toDate"
          label={t("curation.form.lastDay")}
          description={t("curation.form.lastDayHint")}
          maw={260}
          {...form.getInputProps("toDate")}
          value={form.values.toDate}
        />
        <WhenNote day={form.values.toDate} />
        <TextInput
          label={t("curation.form.basis")}
          description={t("curation.form.basisHint")}
          maxLength={500}
          autoComplete="off"
          {...form.getInputProps("basis")}
        />
      </DialogForm>
      {dialog}
    </>
  );
};
