import type { MilestoneTemplateView } from "@kedr/domain";
import type { UseFormReturnType } from "@mantine/form";
import { ActionIcon, Button, Checkbox, Group, NumberInput, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useRefusal } from "../../components/use-refusal.ts";
import type { StepValues, TemplateValues } from "./template-values.ts";
import { newStep, templateValues } from "./template-values.ts";
import { useSaveTemplate } from "./use-save-template.tsx";
import classes from "./template.module.css";

/** A template's name and its steps. Milestones made from it earlier stay as they are. */
export const TemplateForm = ({
  template,
  onClose,
}: {
  template: MilestoneTemplateView | null;
  onClose: () => void;
}) => {
  const { t } = useTranslation();
  const refused = useRefusal();
  const { save, isWriting, dialog } = useSaveTemplate(template);
  const required = (text: string) => (text.trim() === "" ? t("plan.edit.titleRequired") : null);
  const form = useForm({
    initialValues: templateValues(template),
    validate: {
      name: required,
      steps: {
        title: required,
        weight: (weight) => (Number(weight) > 0 ? null : t("plan.edit.weightWrong")),
      },
    },
  });
  const submit = form.onSubmit(async (values) => {
    try {
      await save(values);
      onClose();
    } catch (error) {
      refused(error, form);
    }
  });
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="sm">
        <TextInput
          data-autofocus
          label={t("plan.templates.name")}
          required
          maxLength={200}
          {...form.getInputProps("name")}
        />
        <Textarea
          label={t("milestones.field.description")}
          autosize
          maxLength={2000}
          {...form.getInputProps("description")}
        />
        <Steps form={form} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t("shared.action.cancel")}
          </Button>
          <Button type="submit" loading={isWriting}>
            {t("shared.action.save")}
          </Button>
        </Group>
      </Stack>
      {dialog}
    </form>
  );
};

const Steps = ({ form }: { form: UseFormReturnType<TemplateValues> }) => {
  const { t } = useTranslation();
  const { steps } = form.values;
  const addStep = () =>
    form.insertListItem("steps", newStep(steps.length, Number(steps.at(-1)?.offsetDays ?? 0) + 30));
  return (
    <>
      <ol className={classes["steps"]} aria-label={t("plan.templates.stepList")}>
        {steps.map(({ key }, place) => (
          <Step key={key} form={form} place={place} />
        ))}
      </ol>
      <Group>
        <Button variant="light" leftSection={<IconPlus size={16} aria-hidden />} onClick={addStep}>
          {t("plan.templates.addStep")}
        </Button>
      </Group>
    </>
  );
};

const Step = ({ form, place }: { form: UseFormReturnType<TemplateValues>; place: number }) => {
  const { t } = useTranslation();
  const field = (name: keyof StepValues) => form.getInputProps(`steps.${place}.${name}`);
  const check = (name: keyof StepValues) =>
    form.getInputProps(`steps.${place}.${name}`, { type: "checkbox" });
  return (
    <li className={classes["step"]}>
      <TextInput
        label={t("plan.templates.step", { number: place + 1 })}
        maxLength={500}
        {...field("title")}
      />
      <NumberInput
        label={t("plan.templates.offset")}
        min={0}
        max={3650}
        allowDecimal={false}
        {...field("offsetDays")}
      />
      <NumberInput
        label={t("milestones.field.weight")}
        min={0}
        max={1000}
        decimalSeparator=","
        {...field("weight")}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={t("plan.templates.removeStep", { number: place + 1 })}
        disabled={form.values.steps.length === 1}
        onClick={() => form.removeListItem("steps", place)}
      >
        <IconTrash size={16} aria-hidden />
      </ActionIcon>
      <Group gap="md" className={classes["stepMarks"] ?? ""}>
        <Checkbox label={t("plan.edit.critical")} {...check("isCritical")} />
        <Checkbox label={t("plan.edit.evidence")} {...check("requiresEvidence")} />
        {place === 0 ? null : <Checkbox label={t("plan.templates.follows")} {...check("followsPrevious")} />}
      </Group>
    </li>
  );
};
