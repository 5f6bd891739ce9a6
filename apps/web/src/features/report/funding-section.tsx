import type { DeskFundingLine } from "@kedr/domain";
import { Text, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Figure } from "../../components/figure.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { useFormField, useReportForm } from "./form-field.ts";
import { FormSection } from "./form-section.tsx";
import { fieldOf } from "./report-fields.ts";
import classes from "./report-form.module.css";

const FundingLine = ({ line }: { line: DeskFundingLine }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { fundingLineId, source, need, allocated } = line;
  return (
    <li className={classes["item"]}>
      <div className={classes["words"]}>
        <Text size="sm" fw={500}>
          {t(`projects.funding.${source}`)}
        </Text>
        <Text size="xs" c="dimmed">
          {t("report.funding.need")}: <Figure value={need} format={format.roubles} /> ·{" "}
          {t("report.funding.allocated")}: <Figure value={allocated} format={format.roubles} />
        </Text>
      </div>
      <div className={classes["fields"]} data-even>
        <TextInput
          {...useFormField(fieldOf("funding/committed", fundingLineId))}
          label={t("report.funding.committed")}
          inputMode="decimal"
        />
        <TextInput
          {...useFormField(fieldOf("funding/spent", fundingLineId))}
          label={t("report.funding.spent")}
          inputMode="decimal"
        />
      </div>
    </li>
  );
};

/** The money of the year by source. */
export const FundingSection = () => {
  const { t } = useTranslation();
  const { funding, today } = useReportForm().desk;
  return (
    <FormSection
      name="funding"
      title={t("report.funding.title", { year: today.slice(0, 4) })}
      isFlush
      {...(funding.length === 0 ? { note: t("report.funding.none") } : {})}
    >
      <ul className={classes["list"]}>
        {funding.map((line) => (
          <FundingLine key={line.fundingLineId} line={line} />
        ))}
      </ul>
    </FormSection>
  );
};
