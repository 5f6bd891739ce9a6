import type { QueuedReport } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { ReportRecord } from "./report-record.tsx";
import { ReviewButtons } from "./review-buttons.tsx";
import type { Reviewing } from "./review-dialog.tsx";
import classes from "./review.module.css";

interface ExceptionalReportsProps {
  reports: readonly QueuedReport[];
  onReview: (reviewing: Reviewing) => void;
}

/** Reports to be read one by one, each with why. */
export const ExceptionalReports = ({ reports, onReview }: ExceptionalReportsProps) => {
  const { t } = useTranslation();
  return (
    <SectionCard
      title={t("review.exceptions")}
      aside={<CountBadge count={reports.length} tone="warning" />}
      note={t("review.exceptionsNote")}
      isFlush
    >
      {reports.length === 0 ? <EmptyState title={t("review.exceptionsEmpty")} /> : null}
      <ul className={classes["records"]}>
        {reports.map((queued) => (
          <ReportRecord
            key={queued.report.id}
            queued={queued}
            actions={<ReviewButtons what="report" queued={queued} onReview={onReview} />}
          />
        ))}
      </ul>
    </SectionCard>
  );
};
