import type { CalendarDate, MethodologyView } from "@kedr/domain";
import type { FrameworkAct } from "./framework-act.ts";
import { Group, NumberInput, Text, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { DialogForm } from "../../components/dialog-form.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useSession } from "../../lib/session.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { EffectPreview } from "./effect-preview.tsx";
import { useSavedEdit } from "./use-saved-edit.ts";

type VersionAct = Extract<FrameworkAct, { kind: "version" }>;

const fieldsOf = (version: MethodologyView) => ({
  name: version.name,
  act: version.act,
  validFrom: version.validFrom,
  validTo: version.validTo,
  generalTarget: version.generalTarget,
  generalTargetYear: version.generalTargetYear,
});

/** A new version starts from what the last one says, from today on. */
const firstFields = ({ framework, version }: VersionAct, today: CalendarDate) => {
  const [latest] = framework.versions;
  if (version !== null) return fieldsOf(version);
  return {
    name: "",
    act: null,
    validFrom: today,
    validTo: null,
    generalTarget: latest?.generalTarget ?? null,
    generalTargetYear: latest?.generalTargetYear ?? null,
  };
};

const numberOf = (typed: unknown): number | null => (typeof typed === "number" ? typed : null);

/** A version of a methodology; of one that the source has published only the last day. */
export const VersionForm = ({ act, onClose }: { act: VersionAct; onClose: () => void }) => {
  const { t } = useTranslation();
  const { today } = useSession();
  const refused = useRefusal();
  const { save, dialog } = useSavedEdit();
  const { write, isWriting } = useWrite(useTRPC().methodology.save.mutationOptions());
  // The version that was read when the form was opened.
  const [{ framework, version }] = useState(act);
  const isOfSource = version?.origin === "source";
  const first = firstFields(act, today);
  const form = useForm({
    initialValues: { ...first, act: first.act ?? "" },
    validate: { name: (name) => (name.trim() === "" ? t("frameworks.form.nameRequired") : null) },
  });
  const { name, act: basis, generalTarget, generalTargetYear, validFrom, validTo } = form.values;
  const edited = {
    name: name.trim(),
    act: basis.trim() || null,
    validFrom,
    validTo,
    generalTarget,
    generalTargetYear,
  };
  const named = { frameworkId: framework.id, ...(version === null ? {} : { methodologyId: version.id }) };
  const submit = form.onSubmit(async () => {
    try {
      await save({
        base: version && { fields: fieldsOf(version), version: version.version },
        edited,
        write: (fields, read) =>
          write({ ...named, ...fields, ...(read === undefined ? {} : { version: read }) }),
        done: t("frameworks.done.version"),
      });
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <>
      <DialogForm isBusy={isWriting} onSubmit={submit} onClose={onClose}>
        <Text fw={500}>{framework.name}</Text>
        {version === null ? <Text size="sm">{t("frameworks.form.newVersionHint")}</Text> : null}
        {isOfSource ? <Text size="sm">{t("frameworks.form.ofSource")}</Text> : null}
        <TextInput
          label={t("frameworks.field.name")}
          required
          maxLength={300}
          autoComplete="off"
          disabled={isOfSource}
          data-autofocus={!isOfSource}
          {...form.getInputProps("name")}
        />
        <Textarea
          label={t("frameworks.field.act")}
          maxLength={1000}
          autosize
          disabled={isOfSource}
          {...form.getInputProps("act")}
        />
        <Group align="start">
          <DateField
            name="validFrom"
            label={t("frameworks.field.validFrom")}
            maw={220}
            disabled={isOfSource}
            {...form.getInputProps("validFrom")}
            value={validFrom}
          />
          <DateField
            name="validTo"
            label={t("frameworks.field.validTo")}
            description={t("frameworks.form.noEndHint")}
            maw={260}
            {...form.getInputProps("validTo")}
            value={validTo}
          />
        </Group>
        <Group align="start">
          <NumberInput
            label={t("frameworks.field.generalTarget")}
            decimalSeparator=","
            hideControls
            maw={220}
            disabled={isOfSource}
            {...form.getInputProps("generalTarget")}
            value={generalTarget ?? ""}
            onChange={(typed) => form.setFieldValue("generalTarget", numberOf(typed))}
          />
          <NumberInput
            label={t("frameworks.field.generalTargetYear")}
            allowDecimal={false}
            hideControls
            maw={220}
            disabled={isOfSource}
            {...form.getInputProps("generalTargetYear")}
            value={generalTargetYear ?? ""}
            onChange={(typed) => form.setFieldValue("generalTargetYear", numberOf(typed))}
          />
        </Group>
        <EffectPreview
          change={
            edited.name === ""
              ? null
              : {
                  kind: "version",
                  ...named,
                  ...edited,
                  ...(version === null ? {} : { version: version.version }),
                }
          }
        />
      </DialogForm>
      {dialog}
    </>
  );
};
