import type { CardChoices, IndicatorComposition, IndicatorDirection } from "@kedr/domain";
import type { UseFormReturnType } from "@mantine/form";
import type { CardValues } from "./card-values.ts";
import { Autocomplete, Group, Select, Text, Textarea } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { NumberField } from "./number-field.tsx";
import { RecordSelect } from "./record-select.tsx";

/** Units that an indicator may have before any is in use. */
const usualUnits = ["%", "чел.", "ед.", "шт.", "раз", "дней", "мин.", "балл", "млн ₽"] as const;

const directions: readonly IndicatorDirection[] = ["higher_is_better", "lower_is_better"];
const compositions: readonly Exclude<IndicatorComposition, "formula">[] = [
  "mean_of_ratios",
  "pooled_ratio",
  "sum",
  "mean",
];

interface IdentityFieldsProps {
  form: UseFormReturnType<CardValues>;
  choices: CardChoices;
  isOfSource: boolean;
}

const Composition = ({ form }: Pick<IdentityFieldsProps, "form">) => {
  const { t } = useTranslation();
  if (form.values.composition === "formula")
    return <Text size="sm">{t("indicatorCard.form.byFormulaHint")}</Text>;
  return (
    <Select
      label={t("indicatorCard.field.composition")}
      placeholder={t("indicatorCard.composition.none")}
      data={compositions.map((value) => ({ value, label: t(`indicatorCard.composition.${value}`) }))}
      clearable
      clearButtonProps={{ "aria-label": t("indicatorCard.composition.none") }}
      comboboxProps={{ withinPortal: false }}
      {...form.getInputProps("composition")}
    />
  );
};

/** What the indicator is: its name, unit, direction, place, and how it is made. */
export const IdentityFields = ({ form, choices, isOfSource }: IdentityFieldsProps) => {
  const { t } = useTranslation();
  const units = [...new Set([...choices.units, ...usualUnits])];
  return (
    <>
      <Textarea
        label={t("indicatorCard.field.name")}
        required
        maxLength={500}
        autosize
        disabled={isOfSource}
        data-autofocus={!isOfSource}
        {...form.getInputProps("name")}
      />
      <Group align="start" grow preventGrowOverflow={false}>
        <Autocomplete
          label={t("indicatorCard.field.unit")}
          description={isOfSource ? undefined : t("indicatorCard.form.unitHint")}
          required
          maxLength={50}
          data={units}
          openOnFocus={false}
          comboboxProps={{ withinPortal: false }}
          withScrollArea={false}
          styles={{ options: { maxHeight: 220, overflowY: "auto" } }}
          disabled={isOfSource}
          {...form.getInputProps("unit")}
        />
        <Select
          label={t("indicatorCard.field.direction")}
          data={directions.map((value) => ({ value, label: t(`indicatorCard.direction.${value}`) }))}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          disabled={isOfSource}
          {...form.getInputProps("direction")}
        />
      </Group>
      <RecordSelect
        label={t("indicatorCard.field.industryId")}
        placeholder={t("indicatorCard.form.noIndustry")}
        records={choices.industries}
        clearable
        disabled={isOfSource}
        {...form.getInputProps("industryId")}
      />
      <NumberField
        label={t("indicatorCard.field.number")}
        allowDecimal={false}
        allowNegative={false}
        min={1}
        max={9999}
        maw={160}
        disabled={isOfSource}
        {...form.getInputProps("number")}
      />
      <Composition form={form} />
    </>
  );
};
