import type { UseFormReturnType } from "@mantine/form";
import type { CardValues } from "./card-values.ts";
import { Fieldset, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

interface SourceFieldsProps {
  form: UseFormReturnType<CardValues>;
  isOfSource: boolean;
}

/** Where the indicator and its values come from. */
export const SourceFields = ({ form, isOfSource }: SourceFieldsProps) => {
  const { t } = useTranslation();
  return (
    <Fieldset legend={t("indicatorCard.form.origin")}>
      <TextInput
        label={t("indicatorCard.field.sourceSystem")}
        maxLength={300}
        autoComplete="off"
        {...form.getInputProps("sourceSystem")}
      />
      <TextInput
        label={t("indicatorCard.field.sourceDocument")}
        maxLength={500}
        autoComplete="off"
        mt="xs"
        disabled={isOfSource}
        {...form.getInputProps("sourceDocument")}
      />
      <Textarea
        label={t("indicatorCard.field.sourceNote")}
        maxLength={2000}
        autosize
        mt="xs"
        disabled={isOfSource}
        {...form.getInputProps("sourceNote")}
      />
    </Fieldset>
  );
};
