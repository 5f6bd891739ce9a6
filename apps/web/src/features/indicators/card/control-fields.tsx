import type { CardChoices, IndicatorFrequency } from "@kedr/domain";
import type { UseFormReturnType } from "@mantine/form";
import type { CardValues } from "./card-values.ts";
import { Fieldset, Group, Select } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { NumberField } from "./number-field.tsx";
import { RecordSelect } from "./record-select.tsx";

const frequencies: readonly IndicatorFrequency[] = ["month", "quarter", "half_year", "year"];

interface ControlFieldsProps {
  form: UseFormReturnType<CardValues>;
  choices: CardChoices;
}

/** Within which values and thresholds the indicator is watched. */
const Limits = ({ form }: Pick<ControlFieldsProps, "form">) => {
  const { t } = useTranslation();
  return (
    <Group align="start" grow preventGrowOverflow={false}>
      <NumberField
        label={t("indicatorCard.field.minimum")}
        description={t("indicatorCard.form.rangeHint")}
        {...form.getInputProps("minimum")}
      />
      <NumberField
        label={t("indicatorCard.field.maximum")}
        description={t("indicatorCard.form.rangeHint")}
        {...form.getInputProps("maximum")}
      />
      <NumberField
        label={t("indicatorCard.field.atRiskBelow")}
        description={t("indicatorCard.form.thresholdHint")}
        allowNegative={false}
        {...form.getInputProps("atRiskBelow")}
      />
      <NumberField
        label={t("indicatorCard.field.offTrackBelow")}
        description={t("indicatorCard.form.thresholdHint")}
        allowNegative={false}
        {...form.getInputProps("offTrackBelow")}
      />
    </Group>
  );
};

/** Who answers for the indicator, when its value is due, and when it is taken for late. */
export const ControlFields = ({ form, choices }: ControlFieldsProps) => {
  const { t } = useTranslation();
  return (
    <Fieldset legend={t("indicatorCard.form.control")}>
      <RecordSelect
        label={t("indicatorCard.field.responsibleAuthorityId")}
        records={choices.authorities}
        clearable
        {...form.getInputProps("responsibleAuthorityId")}
      />
      <RecordSelect
        label={t("indicatorCard.field.responsiblePositionId")}
        records={choices.positions}
        clearable
        mt="xs"
        {...form.getInputProps("responsiblePositionId")}
      />
      <Group align="start" grow preventGrowOverflow={false} my="xs">
        <Select
          label={t("indicatorCard.field.frequency")}
          placeholder={t("shared.notEntered")}
          data={frequencies.map((value) => ({ value, label: t(`indicatorCard.frequency.${value}`) }))}
          clearable
          clearButtonProps={{ "aria-label": t("indicatorCard.form.clear") }}
          comboboxProps={{ withinPortal: false }}
          {...form.getInputProps("frequency")}
        />
        <NumberField
          label={t("indicatorCard.field.dueDay")}
          placeholder={t("indicatorCard.form.wholeMonth")}
          allowDecimal={false}
          allowNegative={false}
          min={1}
          max={31}
          disabled={form.values.frequency === null}
          {...form.getInputProps("dueDay")}
        />
      </Group>
      <Limits form={form} />
    </Fieldset>
  );
};
