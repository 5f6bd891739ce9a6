import type { DeskIndicator } from "@kedr/domain";
import { Text, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { useFormField, useReportForm } from "./form-field.ts";
import { FormSection } from "./form-section.tsx";
import { fieldOf } from "./report-fields.ts";
import classes from "./report-form.module.css";

const IndicatorWords = ({ indicator }: { indicator: DeskIndicator }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { name, unit, latest, target } = indicator;
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
    </div>
  );
};

const AskedIndicator = ({ indicator }: { indicator: DeskIndicator }) => {
  const { t } = useTranslation();
  const { indicatorId, unit } = indicator;
  return (
    <li className={classes["item"]}>
      <IndicatorWords indicator={indicator} />
      <div className={classes["fields"]}>
        <TextInput
          {...useFormField(fieldOf("value/value", indicatorId))}
          label={t("report.indicators.value", { unit })}
          inputMode="decimal"
        />
        <TextInput
          {...useFormField(fieldOf("value/evidence", indicatorId))}
          label={t("report.indicators.evidence")}
          placeholder={t("report.milestones.evidencePlaceholder")}
          maxLength={500}
        />
      </div>
    </li>
  );
};

/** The values of the quarter, when they are asked for. */
export const IndicatorsSection = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { indicators } = useReportForm().desk;
  const asked = indicators.filter(({ isAsked }) => isAsked);
  const next = indicators.find(({ period }) => period !== null)?.period;
  const isNone = indicators.length === 0;
  return (
    <FormSection
      name="indicators"
      title={t("report.indicators.title")}
      isFlush
      note={
        isNone
          ? t("report.indicators.none")
          : asked.length > 0
            ? t("report.indicators.asked", { date: next ? format.date(next.dueOn) : "" })
            : next
              ? t("report.indicators.notAsked", {
                  from: format.date(next.opensOn),
                  to: format.date(next.lastDay),
                })
              : t("report.indicators.notAskedNow")
      }
    >
      <ul className={classes["list"]}>
        {indicators.map((indicator) =>
          indicator.isAsked ? (
            <AskedIndicator key={indicator.indicatorId} indicator={indicator} />
          ) : (
            <li key={indicator.indicatorId} className={classes["item"]}>
              <IndicatorWords indicator={indicator} />
            </li>
          ),
        )}
      </ul>
    </FormSection>
  );
};
