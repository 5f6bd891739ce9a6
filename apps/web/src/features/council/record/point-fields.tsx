import type { UseFormReturnType } from "@mantine/form";
import type { PointWords } from "./wishes.ts";
import { Group, Select, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { DateField } from "../../../components/date-field.tsx";
import { decisionVerbs } from "../decision-edit.ts";
import { focusOnMount } from "../use-editing.ts";

/** The words of a point: its verb, its text and its date. */
export const PointFields = ({ form }: { form: UseFormReturnType<PointWords> }) => {
  const { t } = useTranslation();
  return (
    <>
      <Textarea
        ref={focusOnMount}
        label={t("council.decision.text")}
        autosize
        minRows={2}
        maxLength={5000}
        lang="ru"
        required
        {...form.getInputProps("text")}
      />
      <Group gap="sm" align="flex-start">
        <Select
          label={t("council.decision.verb")}
          data={decisionVerbs.map((value) => ({ value, label: t(`council.decision.verbs.${value}`) }))}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          withScrollArea={false}
          {...form.getInputProps("verb")}
        />
        <DateField
          name="dueDate"
          label={t("council.decision.dueDate")}
          {...form.getInputProps("dueDate")}
          value={form.values.dueDate}
        />
      </Group>
    </>
  );
};
