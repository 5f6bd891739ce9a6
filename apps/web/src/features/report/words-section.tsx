import { Stack, Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { useFormField, useReportForm } from "./form-field.ts";
import { FormSection } from "./form-section.tsx";

/** A sentence of progress, and what is to be decided by whom. */
export const WordsSection = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { desk, values } = useReportForm();
  const { previous, report } = desk;
  const needed = useFormField("decisionNeeded");
  const isCarriedOver = !report && previous?.decisionNeeded && needed.value === previous.decisionNeeded;
  return (
    <FormSection name="words" title={t("report.words.title")}>
      <Stack gap="sm">
        <Textarea
          {...useFormField("summary")}
          label={t("report.words.summary")}
          description={t("report.words.summaryNote")}
          required
          autosize
          minRows={2}
          maxLength={2000}
        />
        <Textarea
          {...needed}
          label={t("report.words.decision")}
          description={
            isCarriedOver
              ? t("report.words.carriedOver", { month: format.month(previous.periodStart) })
              : t("report.words.decisionNote")
          }
          autosize
          minRows={1}
          maxLength={1000}
        />
        <TextInput
          {...useFormField("decisionAddressee")}
          label={t("report.words.addressee")}
          placeholder={t("report.words.addresseePlaceholder")}
          required={Boolean(values["decisionNeeded"]?.trim())}
          disabled={!values["decisionNeeded"]?.trim()}
          maxLength={300}
        />
      </Stack>
    </FormSection>
  );
};
