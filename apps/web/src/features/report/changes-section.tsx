import { Button, List, Text } from "@mantine/core";
import { IconArrowDown } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../lib/use-format.ts";
import { useReportForm } from "./form-field.ts";
import { FormSection } from "./form-section.tsx";
import { withFacts, wordFact, wordFacts } from "./since-last.ts";

/** What the records say has happened since the last report: the summary nearly writes itself. */
export const ChangesSection = () => {
  const { t } = useTranslation();
  const format = useFormat();
  const { desk, values, set } = useReportForm();
  const { previous, sinceLast } = desk;
  const insert = () => {
    set("summary", withFacts(values["summary"] ?? "", wordFacts(desk, t, format)));
    document.getElementById("summary")?.focus();
  };
  return (
    <FormSection
      name="changes"
      title={
        previous
          ? t("report.changes.title", { month: format.month(previous.periodStart) })
          : t("report.changes.titleOfFirst")
      }
      actions={
        sinceLast.length > 0 ? (
          <Button
            size="compact-sm"
            variant="light"
            leftSection={<IconArrowDown size={14} aria-hidden />}
            onClick={insert}
          >
            {t("report.changes.insert")}
          </Button>
        ) : undefined
      }
    >
      {sinceLast.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t("report.changes.nothing")}
        </Text>
      ) : (
        <List size="sm">
          {sinceLast.map((fact) => (
            <List.Item key={`${fact.code} ${fact.milestoneId}`}>{wordFact(fact, t, format)}</List.Item>
          ))}
        </List>
      )}
    </FormSection>
  );
};
