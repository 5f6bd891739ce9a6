import type { MilestoneListItem, Overview } from "@kedr/domain";
import type { DueWindow } from "./overview-search.ts";
import { Tabs } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { MilestoneList } from "../milestones/list/milestone-list.tsx";
import { dueWindows } from "./overview-search.ts";
import { TrainingMark } from "./training-mark.tsx";
import { useOverviewSearch } from "./use-overview-search.ts";
import classes from "../milestones/list/milestone-list.module.css";

interface DuePanelProps {
  days: DueWindow;
  milestones: readonly MilestoneListItem[];
  overview: Overview;
}

const DuePanel = ({ days, milestones, overview: { rollUp, today } }: DuePanelProps) => {
  const { t } = useTranslation();
  const { search, change } = useOverviewSearch();
  if (milestones.length === 0)
    return (
      <EmptyState
        title={rollUp.milestones.total === 0 ? t("overview.milestone.noneEntered") : t("overview.due.none")}
      />
    );
  return (
    <MilestoneList
      label={t(`overview.due.in${days}`, { n: milestones.length })}
      kind="due"
      milestones={milestones}
      today={today}
      isWhole={search.allDue ?? false}
      onWhole={(isWhole) => change({ allDue: isWhole ? true : undefined })}
    />
  );
};

/** What is due in 30, 60 and 90 days; the open window is in the address. */
export const DueSection = ({ overview }: { overview: Overview }) => {
  const { t } = useTranslation();
  const { search, change } = useOverviewSearch();
  const lists: Record<DueWindow, MilestoneListItem[]> = {
    30: overview.due30,
    60: overview.due60,
    90: overview.due90,
  };
  const open = search.due ?? 30;
  const pick = (value: string | null) => {
    const due = dueWindows.find((days) => String(days) === value);
    change({ due: due === 30 ? undefined : due, allDue: undefined });
  };
  return (
    <div id="due" className={classes["section"]}>
      <SectionCard
        title={t("overview.due.title")}
        aside={<TrainingMark records={Object.values(lists).flat()} />}
        isFlush
      >
        <Tabs value={String(open)} onChange={pick} keepMounted={false}>
          <Tabs.List px="md" aria-label={t("overview.due.title")}>
            {dueWindows.map((days) => (
              <Tabs.Tab key={days} value={String(days)}>
                {t(`overview.due.in${days}`, { n: lists[days].length })}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          {dueWindows.map((days) => (
            <Tabs.Panel key={days} value={String(days)}>
              <DuePanel days={days} milestones={lists[days]} overview={overview} />
            </Tabs.Panel>
          ))}
        </Tabs>
      </SectionCard>
    </div>
  );
};
