import type { ReportDesk, ReportView } from "@kedr/domain";
import { Button, Group, Stack, Text } from "@mantine/core";
import { IconArrowBackUp, IconCircleCheck, IconClock } from "@tabler/icons-react";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../components/links.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { ReportWords } from "./report-words.tsx";

const looks = {
  submitted: { tone: "info", icon: IconClock },
  accepted: { tone: "good", icon: IconCircleCheck },
  returned: { tone: "warning", icon: IconArrowBackUp },
} as const;

interface SentPanelProps {
  desk: ReportDesk;
  report: ReportView;
  /** It has just been sent from here: the focus goes to the good news. */
  isNew: boolean;
  onCorrect: () => void;
}

const Review = ({ report }: { report: ReportView }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, reviewedOn, reviewedBy, submittedBy, submittedOn } = report;
  return (
    <Group gap="xs">
      <StatusBadge {...looks[state]}>{t(`report.state.${state}`)}</StatusBadge>
      <Text size="sm" c="dimmed">
        {submittedBy === null
          ? t("report.sent.on", { date: format.date(submittedOn) })
          : t("report.sent.onBy", { date: format.date(submittedOn), by: submittedBy })}
        {reviewedOn === null || state === "submitted"
          ? null
          : ` ${t(`report.sent.${state}`, { date: format.date(reviewedOn), by: reviewedBy ?? t("shared.notEntered") })}`}
      </Text>
    </Group>
  );
};

/** A report that was sent: when, by whom, and what has become of it. */
export const SentPanel = ({ desk, report, isNew, onCorrect }: SentPanelProps) => {
  const { t } = useTranslation();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isNew) panel.current?.focus();
  }, [isNew]);
  return (
    <div ref={panel} tabIndex={-1}>
      <SectionCard title={t(report.state === "accepted" ? "report.sent.titleAccepted" : "report.sent.title")}>
        <Stack gap="sm">
          <Review report={report} />
          <ReportWords words={report} />
          <Group gap="xs">
            <ButtonLink to="/my-work" variant="light">
              {t("report.sent.toWork")}
            </ButtonLink>
            {desk.canSubmit ? (
              <Button variant="default" onClick={onCorrect}>
                {t("report.sent.correct")}
              </Button>
            ) : null}
          </Group>
        </Stack>
      </SectionCard>
    </div>
  );
};
