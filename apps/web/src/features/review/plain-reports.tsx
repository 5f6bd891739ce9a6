import type { QueuedReport } from "@kedr/domain";
import { Button, Checkbox, List } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { CountBadge } from "../../components/count-badge.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useIsReadOnly } from "../../lib/as-of.ts";
import { ReportRecord } from "./report-record.tsx";
import { ReviewButtons } from "./review-buttons.tsx";
import type { Reviewing } from "./review-dialog.tsx";
import { useAcceptMany } from "./use-accept-many.ts";
import classes from "./review.module.css";

interface PlainReportsProps {
  reports: readonly QueuedReport[];
  onReview: (reviewing: Reviewing) => void;
}

/** Reports that nothing sets apart: all are chosen to be accepted together, until one is unticked. */
export const PlainReports = ({ reports, onReview }: PlainReportsProps) => {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [isAsking, asking] = useDisclosure(false);
  const { accept, isAccepting } = useAcceptMany();
  const chosen = reports.filter(({ report, canReview }) => canReview && !unticked.has(report.id));
  const tick = (id: string, isTicked: boolean) => {
    const next = new Set(unticked);
    if (isTicked) next.delete(id);
    else next.add(id);
    setUnticked(next);
  };
  const confirm = async () => {
    await accept(chosen);
    asking.close();
  };
  return (
    <SectionCard
      title={t("review.plain")}
      aside={<CountBadge count={reports.length} />}
      {...(reports.length === 0 || isReadOnly ? {} : { note: t("review.plainNote") })}
      isFlush
    >
      {reports.length === 0 ? <EmptyState title={t("review.plainEmpty")} /> : null}
      <ul className={classes["records"]}>
        {reports.map((queued) => (
          <ReportRecord
            key={queued.report.id}
            queued={queued}
            actions={
              <>
                {queued.canReview && !isReadOnly ? (
                  <Checkbox
                    aria-label={t("review.select", { project: queued.project.name })}
                    checked={!unticked.has(queued.report.id)}
                    onChange={(event) => tick(queued.report.id, event.currentTarget.checked)}
                    mt={3}
                  />
                ) : null}
                <ReviewButtons what="report" queued={queued} onReview={onReview} />
              </>
            }
          />
        ))}
      </ul>
      {chosen.length === 0 || isReadOnly ? null : (
        <div className={classes["foot"]} data-no-print>
          <Button onClick={asking.open}>{t("review.acceptMany", { count: chosen.length })}</Button>
        </div>
      )}
      <ConfirmDialog
        isOpen={isAsking}
        title={t("review.acceptManyTitle")}
        confirmLabel={t("review.acceptMany", { count: chosen.length })}
        isBusy={isAccepting}
        onConfirm={() => void confirm()}
        onClose={asking.close}
      >
        {t("review.acceptManyText")}
        <List size="sm" mt="xs">
          {chosen.map(({ report, project }) => (
            <List.Item key={report.id}>{project.name}</List.Item>
          ))}
        </List>
      </ConfirmDialog>
    </SectionCard>
  );
};
