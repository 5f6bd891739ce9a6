import type { AddresseeChoice, AddresseeClassChoice } from "@kedr/domain";
import { MultiSelect, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { DialogForm } from "../../../components/dialog-form.tsx";
import { useNotices } from "../../../components/notices.tsx";
import { useRefusal } from "../../../components/use-refusal.ts";
import { useWrite } from "../../../lib/mutations.ts";
import { useTRPC } from "../../../lib/trpc.ts";

interface ClassFormProps {
  /** Null for a new class. */
  opened: AddresseeClassChoice | null;
  authorities: readonly AddresseeChoice[];
  onClose: () => void;
}

/** A class of addressees and the bodies that belong to it. The name of a class of the source stays. */
export const ClassForm = ({ opened, authorities, onClose }: ClassFormProps) => {
  const { t } = useTranslation();
  const { done } = useNotices();
  const refused = useRefusal();
  const { write, isWriting } = useWrite(useTRPC().agenda.saveClass.mutationOptions());
  const form = useForm({
    initialValues: {
      name: opened?.name ?? "",
      rule: opened?.rule ?? "",
      authorityIds: opened?.authorityIds ?? [],
    },
    validate: { name: (name) => (name.trim() === "" ? t("agenda.classes.nameRequired") : null) },
  });
  const submit = form.onSubmit(async ({ name, rule, authorityIds }) => {
    try {
      await write({
        ...(opened === null ? {} : { classId: opened.id, version: opened.version }),
        name: name.trim(),
        rule: rule.trim() || null,
        authorityIds,
      });
      done(t("agenda.classes.saved"));
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <DialogForm isBusy={isWriting} submitLabel={t("agenda.classes.save")} onSubmit={submit} onClose={onClose}>
      <TextInput
        label={t("agenda.classes.name")}
        maxLength={300}
        required
        readOnly={opened?.origin === "source"}
        data-autofocus
        {...form.getInputProps("name")}
      />
      <Textarea
        label={t("agenda.classes.rule")}
        autosize
        minRows={2}
        maxLength={1000}
        {...form.getInputProps("rule")}
      />
      <MultiSelect
        label={t("agenda.classes.members")}
        data={authorities.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        limit={60}
        comboboxProps={{ withinPortal: false }}
        withScrollArea={false}
        styles={{ options: { maxHeight: 200, overflowY: "auto" } }}
        nothingFoundMessage={t("agenda.addressees.nothingFound")}
        {...form.getInputProps("authorityIds")}
      />
    </DialogForm>
  );
};
