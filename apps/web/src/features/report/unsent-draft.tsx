import type { ReportDesk } from "@kedr/domain";
import { List, Text } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { SectionCard } from "../../components/section-card.tsx";
import { useFormat } from "../../lib/use-format.ts";
import type { Draft } from "./drafts.ts";
import { labelOfField, wordValue } from "./field-label.ts";

/** What was typed and cannot be sent now: it is kept, and can be read. */
export const UnsentDraft = ({ desk, draft }: { desk: ReportDesk; draft: Draft }) => {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <SectionCard
      title={t("report.draft.unsent")}
      note={t("report.draft.unsentNote", { time: format.instant(draft.savedAt) })}
    >
      <List size="sm">
        {Object.entries(draft.edits).map(([field, value]) => (
          <List.Item key={field}>
            <Text span size="sm" c="dimmed">
              {labelOfField(field, desk, t)}:
            </Text>{" "}
            {wordValue(field, value, { t, format }) ?? t("shared.notEntered")}
          </List.Item>
        ))}
      </List>
    </SectionCard>
  );
};
