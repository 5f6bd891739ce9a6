import type { ValueQueue } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { ButtonLink } from "../../components/links.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { AwaitedRecord } from "./awaited-record.tsx";
import { ReviewButtons } from "./review-buttons.tsx";
import type { Reviewing } from "./review-dialog.tsx";
import classes from "./review.module.css";
import { ValueRecord } from "./value-record.tsx";

interface QuarterValuesProps {
  values: ValueQueue;
  onReview: (reviewing: Reviewing) => void;
}

/** Values that await review or correction, and those still missing. Nothing, if no quarter asks for anything. */
export const QuarterValues = ({ values: { reports, returned, awaited }, onReview }: QuarterValuesProps) => {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const count = reports.length + returned.length + awaited.length;
  if (count === 0) return null;
  return (
    <SectionCard
      title={t("review.quarterValues")}
      aside={<CountBadge count={reports.length} tone="warning" />}
      note={t("review.quarterValuesNote")}
      isFlush
    >
      <ul className={classes["records"]}>
        {reports.map((queued) => (
          <ValueRecord
            key={queued.report.id}
            queued={queued}
            actions={<ReviewButtons what="values" queued={queued} onReview={onReview} />}
          />
        ))}
        {returned.map((queued) => (
          <ValueRecord
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
        {awaited.map((missing) => (
          <AwaitedRecord
            key={`${missing.period.id} ${missing.project.id}`}
            project={missing.project}
            isLate={missing.isLate}
            words={t("review.valuesAwaited", { indicators: missing.indicators.join("; ") })}
          />
        ))}
      </ul>
    </SectionCard>
  );
};
