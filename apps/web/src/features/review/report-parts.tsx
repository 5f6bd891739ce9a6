import type { ReportException, ReportView } from "@kedr/domain";
import { Text } from "@mantine/core";
import { IconArrowBackUp, IconClock, IconGavel, IconRulerMeasure, IconScale } from "@tabler/icons-react";
import type { Icon } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { StatusBadge } from "../../components/status-badge.tsx";
import { useFormat } from "../../lib/use-format.ts";
import type { Tone } from "../../theme/status-colours.ts";

/** Off track is told by the rating itself, so it has no badge of its own. */
const exceptionLook: Record<Exclude<ReportException, "off_track">, { tone: Tone; icon: Icon }> = {
  ratings_differ: { tone: "warning", icon: IconScale },
  decision_needed: { tone: "warning", icon: IconGavel },
  corrected: { tone: "info", icon: IconArrowBackUp },
  late: { tone: "neutral", icon: IconClock },
  values_told: { tone: "info", icon: IconRulerMeasure },
};

/** Why a report deserves a look, as badges. */
export const Exceptions = ({ exceptions }: { exceptions: readonly ReportException[] }) => {
  const { t } = useTranslation();
  return exceptions.map((exception) =>
    exception === "off_track" ? null : (
      <StatusBadge key={exception} {...exceptionLook[exception]}>
        {t(`review.exception.${exception}`)}
      </StatusBadge>
    ),
  );
};

/** When it was sent, and by whom. */
export const Submission = ({ report }: { report: Pick<ReportView, "submittedOn" | "submittedBy"> }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const date = format.date(report.submittedOn);
  return (
    <Text size="xs" c="dimmed">
      {report.submittedBy === null
        ? t("review.submitted", { date })
        : t("review.submittedBy", { date, by: report.submittedBy })}
    </Text>
  );
};

interface RemarkProps {
  report: Pick<ReportView, "reviewComment" | "reviewedBy" | "reviewedOn">;
}

/** What its last review said. */
export const Remark = ({ report }: RemarkProps) => {
  const { t } = useTranslation();
  const format = useFormat();
  const { reviewComment, reviewedBy, reviewedOn } = report;
  if (reviewComment === null || reviewedOn === null) return null;
  return (
    <Text size="sm">
      {t("review.remark", { by: reviewedBy ?? "—", date: format.date(reviewedOn), comment: reviewComment })}
    </Text>
  );
};
