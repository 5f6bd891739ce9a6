import { Button, List, Stack } from "@mantine/core";
import { IconSend } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { Notice } from "../../components/notice.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { DraftNote } from "./draft-note.tsx";
import { useReportForm } from "./form-field.ts";
import { sendingLines } from "./sending-lines.ts";

interface SendingPanelProps {
  savedAt: string | null;
  failure: string | null;
  isSending: boolean;
  onSend: () => void;
  onReset: () => void;
}

/** What will be sent, and the button. */
export const SendingPanel = ({ savedAt, failure, isSending, onSend, onReset }: SendingPanelProps) => {
  const { t } = useTranslation();
  const { desk, values } = useReportForm();
  const hasSummary = Boolean(values["summary"]?.trim());
  return (
    <SectionCard title={t("report.sending.title")}>
      <Stack gap="sm">
        <List size="sm">
          {sendingLines(desk, values, t).map((line) => (
            <List.Item key={line}>{line}</List.Item>
          ))}
          <List.Item>{t(hasSummary ? "report.sending.summary" : "report.sending.noSummary")}</List.Item>
        </List>
        {failure === null ? null : (
          <Notice tone="bad" isAlert>
            {failure}
          </Notice>
        )}
        <Button
          data-report-send
          leftSection={<IconSend size={16} aria-hidden />}
          loading={isSending}
          onClick={onSend}
        >
          {t("report.sending.send")}
        </Button>
        <DraftNote savedAt={savedAt} onReset={onReset} />
      </Stack>
    </SectionCard>
  );
};
