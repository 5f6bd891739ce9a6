import type { QueuedReport } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { ButtonLink } from "../../components/links.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { ReportRecord } from "./report-record.tsx";
import classes from "./review.module.css";

/** Reports that wait for the lead's correction. */
export const ReturnedReports = ({ reports }: { reports: readonly QueuedReport[] }) => {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  return (
    <SectionCard title={t("review.returned")} aside={<CountBadge count={reports.length} />} isFlush>
      {reports.length === 0 ? <EmptyState title={t("review.returnedEmpty")} /> : null}
      <ul className={classes["records"]}>
        {reports.map((queued) => (
          <ReportRecord
            key={queued.report.id}
            queued={queued}
            actions={
              queued.canCorrect && !isReadOnly ? (
                <ButtonLink
                  size="xs"
                  variant="default"
                  to="/projects/$projectId/report"
                  params={{ projectId: queued.project.id }}
                >
                  {t("review.correct")}
                </ButtonLink>
              ) : null
            }
          />
        ))}
      </ul>
    </SectionCard>
  );
};
