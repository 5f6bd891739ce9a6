import type { PlannedMilestone, Recurrence } from "@kedr/domain";
import type { UseFormReturnType } from "@mantine/form";
import type { PlanValues } from "./plan-values.ts";
import { Checkbox, Group, NumberInput, Select, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DateField } from "../../components/date-field.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { TiesField } from "./ties-field.tsx";
import classes from "./plan.module.css";

interface FieldsProps {
  form: UseFormReturnType<PlanValues>;
  /** Null for a new one. */
  milestone: PlannedMilestone | null;
}

const recurrences: readonly Recurrence[] = ["monthly", "quarterly", "yearly"];

/** Everything that is planned of a milestone. */
export const MilestoneFields = ({ form, milestone }: FieldsProps) => {
  const { t } = useTranslation();
  return (
    <div className={classes["fields"]}>
      <TextInput
        ref={focusOnMount}
        className={classes["wide"] ?? ""}
        label={t("milestones.field.title")}
        required
        maxLength={500}
        autoComplete="off"
        {...form.getInputProps("title")}
      />
      <BaselineField form={form} milestone={milestone} />
      <NumberInput
        label={t("milestones.field.weight")}
        min={0}
        max={1000}
        decimalScale={3}
        decimalSeparator=","
        {...form.getInputProps("weight")}
      />
      <RecurrenceFields form={form} />
      {milestone === null ? null : (
        <TiesField milestone={milestone} {...form.getInputProps("dependsOnIds")} />
      )}
      <Textarea
        className={classes["wide"] ?? ""}
        label={t("milestones.field.description")}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={2000}
        {...form.getInputProps("description")}
      />
      <Group className={classes["wide"] ?? ""} gap="lg">
        <Checkbox
          label={t("plan.edit.critical")}
          {...form.getInputProps("isCritical", { type: "checkbox" })}
        />
        <Checkbox
          label={t("plan.edit.evidence")}
          {...form.getInputProps("requiresEvidence", { type: "checkbox" })}
        />
      </Group>
    </div>
  );
};

/** A baseline date is entered here once; one that is set is only shown. */
const BaselineField = ({ form, milestone }: FieldsProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const set = milestone?.baselineDate ?? null;
  const label = t("milestones.field.baselineDate");
  if (set === null)
    return (
      <DateField label={label} {...form.getInputProps("baselineDate")} value={form.values.baselineDate} />
    );
  return (
    <TextInput
      label={label}
      readOnly
      value={format.date(set)}
      description={t("plan.edit.baselineSet")}
      inputWrapperOrder={["label", "input", "description", "error"]}
      error={form.errors["baselineDate"]}
    />
  );
};

const RecurrenceFields = ({ form }: Pick<FieldsProps, "form">) => {
  const { t } = useTranslation();
  const { recurrence, recursUntil } = form.values;
  return (
    <>
      <Select
        label={t("milestones.field.recurrence")}
        placeholder={t("plan.edit.once")}
        clearable
        clearButtonProps={{ "aria-label": t("plan.edit.once") }}
        data={recurrences.map((value) => ({ value, label: t(`milestones.recurrence.${value}`) }))}
        {...form.getInputProps("recurrence")}
        value={recurrence}
      />
      {recurrence === null ? null : (
        <DateField
          label={t("milestones.field.recursUntil")}
          description={t("plan.edit.untilNote")}
          inputWrapperOrder={["label", "input", "description", "error"]}
          {...form.getInputProps("recursUntil")}
          value={recursUntil}
        />
      )}
    </>
  );
};

/** The editor was asked for, so typing begins at once. */
const focusOnMount = (input: HTMLInputElement | null): void => input?.focus();
