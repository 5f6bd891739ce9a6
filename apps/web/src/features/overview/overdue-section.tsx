import type { Overview } from "@kedr/domain";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { CountBadge } from "../../components/count-badge.tsx";
import { MilestoneList } from "../milestones/list/milestone-list.tsx";
import { TrainingMark } from "./training-mark.tsx";
import { useOverviewSearch } from "./use-overview-search.ts";
import classes from "../milestones/list/milestone-list.module.css";

/** What has not been done in time, worst first. */
export const OverdueSection = ({ overview }: { overview: Overview }) => {
  const { t } = useTranslation();
  const { search, change } = useOverviewSearch();
  const { overdue, rollUp, today } = overview;
  return (
    <div id="overdue" className={classes["section"]}>
      <SectionCard
        title={t("overview.overdue.title")}
        aside={
          <>
            <CountBadge count={overdue.length} tone={overdue.length > 0 ? "bad" : "neutral"} />
            <TrainingMark records={overdue} />
          </>
        }
        isFlush
      >
        {overdue.length === 0 ? (
          <EmptyState
            title={
              rollUp.milestones.total === 0 ? t("overview.milestone.noneEntered") : t("overview.overdue.none")
            }
          />
        ) : (
          <MilestoneList
            label={t("overview.overdue.title")}
            kind="overdue"
            milestones={overdue}
            today={today}
            isWhole={search.allOverdue ?? false}
            onWhole={(isWhole) => change({ allOverdue: isWhole ? true : undefined })}
          />
        )}
      </SectionCard>
    </div>
  );
};
