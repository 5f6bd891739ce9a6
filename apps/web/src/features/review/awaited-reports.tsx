import type { AwaitedReport } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { CountBadge } from "../../components/count-badge.tsx";
import { EmptyState } from "../../components/empty-state.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { useFormat } from "../../lib/use-format.ts";
import { AwaitedRecord } from "./awaited-record.tsx";
import classes from "./review.module.css";

/** Projects whose report of the open month is missing, with who owes it. */
export const AwaitedReports = ({ awaited }: { awaited: readonly AwaitedReport[] }) => {
  const { t } = useTranslation();
  const format = useFormat();
  const period = awaited[0]?.period;
  return (
    <SectionCard
      title={t("review.awaited")}
      aside={<CountBadge count={awaited.length} />}
      {...(period
        ? {
            note: t("review.awaitedNote", {
              month: format.month(period.startsOn),
              due: format.date(period.dueOn),
            }),
          }
        : {})}
      isFlush
    >
      {awaited.length === 0 ? <EmptyState title={t("review.awaitedEmpty")} /> : null}
      <ul className={classes["records"]}>
        {awaited.map(({ project, isLate }) => (
          <AwaitedRecord key={project.id} project={project} isLate={isLate} />
        ))}
      </ul>
    </SectionCard>
  );
};
