import type { ReportingSettingsView } from "@kedr/domain";
import { Button, Checkbox, Fieldset, Group, NumberInput, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useEditConflict } from "../../components/use-edit-conflict.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { changedIn } from "../../lib/edit-conflict.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";
import { readStoredSchedule, scheduleOf, useScheduleWords } from "./schedule-edit.ts";

type Days = "opensDaysBefore" | "dueDay" | "closesDay";

const firstDay: Record<Days, number> = { opensDaysBefore: 0, dueDay: 1, closesDay: 1 };
const lastDay = 28;

/** The schedule of one kind of period. It follows what others save, but for one that is being edited. */
export const ScheduleForm = ({ settings }: { settings: ReportingSettingsView }) => {
  const [opened, setOpened] = useState(settings);
  const [isEdited, setIsEdited] = useState(false);
  if (!isEdited && settings.version !== opened.version) setOpened(settings);
  return <ScheduleFields key={opened.version} settings={opened} onEdited={setIsEdited} />;
};

interface ScheduleFieldsProps {
  /** As they were when editing began: a newer version must come up as a conflict. */
  settings: ReportingSettingsView;
  onEdited: (isEdited: boolean) => void;
}

const ScheduleFields = ({ settings, onEdited }: ScheduleFieldsProps) => {
  const { t } = useTranslation();
  const { done } = useNotices();
  const refused = useRefusal();
  const { write, isWriting } = useWrite(useTRPC().period.saveSettings.mutationOptions());
  const conflict = useEditConflict();
  const word = useScheduleWords();
  const { kind, version } = settings;
  const base = scheduleOf(settings);
  const dayIn = (field: Days) => (value: number | string) =>
    typeof value === "number" && Number.isInteger(value) && value >= firstDay[field] && value <= lastDay
      ? null
      : t("periods.dayWrong", { from: firstDay[field], to: lastDay });
  const form = useForm({
    initialValues: base,
    onValuesChange: (values) => onEdited(Object.keys(changedIn(base, values)).length > 0),
    validate: {
      opensDaysBefore: dayIn("opensDaysBefore"),
      dueDay: dayIn("dueDay"),
      closesDay: (value, { dueDay: due }) =>
        dayIn("closesDay")(value) ?? (value < due ? t("periods.closesBeforeDue") : null),
    },
  });
  const submit = form.onSubmit(async (values) => {
    try {
      const isSaved = await conflict.save({
        base,
        mine: changedIn(base, values),
        version,
        write: (fields, over) => write({ kind, version: over, ...fields }),
        read: readStoredSchedule,
        word,
      });
      form.resetDirty();
      onEdited(false);
      if (isSaved) done(t("periods.saved"));
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <form noValidate onSubmit={submit}>
      <Fieldset legend={t(`periods.kind.${kind}`)}>
        <Stack gap="sm">
          <Checkbox
            label={t("periods.isEnabled")}
            {...form.getInputProps("isEnabled", { type: "checkbox" })}
          />
          {(["opensDaysBefore", "dueDay", "closesDay"] as const).map((field) => (
            <NumberInput
              key={field}
              label={t(`periods.${field}`)}
              min={firstDay[field]}
              max={lastDay}
              clampBehavior="none"
              allowDecimal={false}
              hideControls
              maw="20rem"
              {...form.getInputProps(field)}
            />
          ))}
          <Group>
            <Button type="submit" variant="default" disabled={!form.isDirty()} loading={isWriting}>
              {t("shared.action.save")}
            </Button>
          </Group>
        </Stack>
      </Fieldset>
      {conflict.dialog}
    </form>
  );
};
