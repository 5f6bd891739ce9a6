import type { DeskIndicator, DeskQuarter } from "@kedr/domain";
import { Group, Text, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { FileLinks } from "../../components/file-links.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { FilesButton } from "./files-button.tsx";
import { useFormField } from "./form-field.ts";
import classes from "./report-form.module.css";
import { valueField } from "./value-fields.ts";

const IndicatorWords = ({ indicator }: { indicator: DeskIndicator }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, unit, latest, target, told } = indicator;
  const known = latest && (latest.date === null ? latest.year : format.date(latest.date));
  return (
    <div className={classes["words"]}>
      <Text size="sm" fw={500}>
        {name}
      </Text>
      <Text size="xs" c="dimmed">
        {latest === null
          ? t("report.indicators.noValue")
          : t("report.indicators.latest", { value: format.number(latest.value), unit, date: known ?? "" })}
        {target === null
          ? null
          : ` · ${t("report.indicators.target", { value: format.number(target), unit })}`}
      </Text>
      {told === null ? null : <FileLinks files={told.files} />}
    </div>
  );
};

interface AskedIndicatorProps {
  quarterId: string;
  indicator: DeskIndicator;
}

const AskedIndicator = ({ quarterId, indicator }: AskedIndicatorProps) => {
  const { t } = useTranslation();
  const { indicatorId, name, unit, told } = indicator;
  const place = { quarterId, indicatorId };
  return (
    <li className={classes["item"]}>
      <Group justify="space-between" gap="xs" align="flex-start">
        <IndicatorWords indicator={indicator} />
        {told === null ? null : (
          <FilesButton owner={{ indicatorValueId: told.valueId }} subject={name} count={told.files.length} />
        )}
      </Group>
      <div className={classes["fields"]}>
        <TextInput
          {...useFormField(valueField("value", place))}
          label={t("report.indicators.value", { unit })}
          inputMode="decimal"
        />
        <TextInput
          {...useFormField(valueField("evidence", place))}
          label={t("report.indicators.evidence")}
          placeholder={t("report.milestones.evidencePlaceholder")}
          maxLength={500}
        />
      </div>
    </li>
  );
};

/** The indicators of a quarter, those whose value is asked for with fields. */
export const QuarterRows = ({ quarter: { period, indicators } }: { quarter: DeskQuarter }) => (
  <ul className={classes["list"]}>
    {indicators.map((indicator) =>
      indicator.isAsked && period ? (
        <AskedIndicator key={indicator.indicatorId} quarterId={period.id} indicator={indicator} />
      ) : (
        <li key={indicator.indicatorId} className={classes["item"]}>
          <IndicatorWords indicator={indicator} />
        </li>
      ),
    )}
  </ul>
);
