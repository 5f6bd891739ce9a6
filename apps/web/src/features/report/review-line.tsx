import type { ReportView } from "@kedr/domain";
import { Group, Text } from "@mantine/core";
import { IconArrowBackUp, IconCircleCheck, IconClock } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";

const looks = {
  submitted: { tone: "info", icon: IconClock },
  accepted: { tone: "good", icon: IconCircleCheck },
  returned: { tone: "warning", icon: IconArrowBackUp },
} as const;

interface ReviewLineProps {
  report: Pick<ReportView, "state" | "submittedOn" | "submittedBy" | "reviewedOn" | "reviewedBy">;
}

/** When and by whom it was sent, and what has become of it. */
export const ReviewLine = ({ report }: ReviewLineProps) => {
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
