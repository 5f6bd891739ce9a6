import type { ReportingSettingsView } from "@kedr/domain";
import { Button, Checkbox, Fieldset, Group, NumberInput, Stack } from "@mantine/core";
import { useForm } from "@mantine/form";
import { useTranslation } from "react-i18next";
import { useNotices } from "../../components/notices.tsx";
import { useRefusal } from "../../components/use-refusal.ts";
import { useWrite } from "../../lib/mutations.ts";
import { useTRPC } from "../../lib/trpc.ts";

type Days = "opensDaysBefore" | "dueDay" | "closesDay";

const firstDay: Record<Days, number> = { opensDaysBefore: 0, dueDay: 1, closesDay: 1 };
const lastDay = 28;

/** The schedule of one kind of period. */
export const ScheduleForm = ({ settings }: { settings: ReportingSettingsView }) => {
  const { t } = useTranslation();
  const { done } = useNotices();
  const refused = useRefusal();
  const save = useWrite(useTRPC().period.saveSettings.mutationOptions());
  const { kind, version, isEnabled, opensDaysBefore, dueDay, closesDay } = settings;
  const dayIn = (field: Days) => (value: number | string) =>
    typeof value === "number" && Number.isInteger(value) && value >= firstDay[field] && value <= lastDay
      ? null
      : t("periods.dayWrong", { from: firstDay[field], to: lastDay });
  const form = useForm({
    initialValues: { isEnabled, opensDaysBefore, dueDay, closesDay },
    validate: {
      opensDaysBefore: dayIn("opensDaysBefore"),
      dueDay: dayIn("dueDay"),
      closesDay: (value, { dueDay: due }) =>
        dayIn("closesDay")(value) ?? (value < due ? t("periods.closesBeforeDue") : null),
    },
  });
  const submit = form.onSubmit(async (values) => {
    try {
      await save.write({ kind, version, ...values });
      form.resetDirty();
      done(t("periods.saved"));
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
            <Button type="submit" variant="default" disabled={!form.isDirty()} loading={save.isWriting}>
              {t("shared.action.save")}
            </Button>
          </Group>
        </Stack>
      </Fieldset>
    </form>
  );
};
