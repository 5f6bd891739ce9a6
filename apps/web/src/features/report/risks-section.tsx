import type { DeskRisk } from "@kedr/domain";
import { Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useReportForm } from "./form-field.ts";
import { FormSection } from "./form-section.tsx";
import { QuickChoice } from "./quick-choice.tsx";
import { fieldOf, riskLevels } from "./report-fields.ts";
import classes from "./report-form.module.css";

const Risk = ({ risk: { id, title, measure } }: { risk: DeskRisk }) => {
  const { t } = useTranslation();
  const probabilities = riskLevels.map(({ value, code }) => ({
    value,
    label: t(`report.risks.probabilityLevel.${code}`),
  }));
  const impacts = riskLevels.map(({ value, code }) => ({
    value,
    label: t(`report.risks.impactLevel.${code}`),
  }));
  return (
    <li className={classes["item"]}>
      <div className={classes["words"]}>
        <Text size="sm" fw={500}>
          {title}
        </Text>
        {measure === null ? null : (
          <Text size="xs" c="dimmed">
            {t("report.risks.measure", { measure })}
          </Text>
        )}
      </div>
      <div className={classes["fields"]} data-even>
        <QuickChoice
          field={fieldOf("risk/probability", id)}
          label={t("report.risks.probability")}
          options={probabilities}
        />
        <QuickChoice field={fieldOf("risk/impact", id)} label={t("report.risks.impact")} options={impacts} />
      </div>
    </li>
  );
};

/** The open risks, weighed anew. */
export const RisksSection = () => {
  const { t } = useTranslation();
  const { risks } = useReportForm().desk;
  return (
    <FormSection
      name="risks"
      title={t("report.risks.title")}
      isFlush
      {...(risks.length === 0 ? { note: t("report.risks.none") } : {})}
    >
      <ul className={classes["list"]}>
        {risks.map((risk) => (
          <Risk key={risk.id} risk={risk} />
        ))}
      </ul>
    </FormSection>
  );
};
