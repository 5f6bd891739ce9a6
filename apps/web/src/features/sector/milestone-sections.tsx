import type { MilestoneListItem, Sector } from "@kedr/domain";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { EmptyState } from "../../components/empty-state.tsx";
import { SectionCard } from "../../components/section-card.tsx";
import { CountBadge } from "../../components/count-badge.tsx";
import { MilestoneList } from "../milestones/list/milestone-list.tsx";
import type { SectorSearch } from "./sector-search.ts";
import classes from "./sector.module.css";

const route = getRouteApi("/signed-in/sector");

interface ListedProps {
  id: "overdue" | "upcoming";
  sector: Sector;
  milestones: readonly MilestoneListItem[];
  /** The part of the address that says whether the list is whole. */
  flag: "allOverdue" | "allUpcoming";
}

const Listed = ({ id, sector, milestones, flag }: ListedProps) => {
  const { t } = useTranslation();
  const search: SectorSearch = route.useSearch();
  const navigate = route.useNavigate();
  const title = t(`sector.${id}.title`);
  const show = (isWhole: boolean) =>
    void navigate({
      search: (before) => ({ ...before, [flag]: isWhole || undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <div id={id} className={classes["anchor"]}>
      <SectionCard
        title={title}
        aside={
          <CountBadge
            count={milestones.length}
            tone={id === "overdue" && milestones.length > 0 ? "bad" : "neutral"}
          />
        }
        isFlush
      >
        {milestones.length === 0 ? (
          <EmptyState title={t(`sector.${id}.none`)} />
        ) : (
          <MilestoneList
            label={title}
            kind={id === "overdue" ? "overdue" : "due"}
            milestones={milestones}
            today={sector.today}
            isWhole={search[flag] ?? false}
            onWhole={show}
          />
        )}
      </SectionCard>
    </div>
  );
};

/** What has not been done in time, worst first. */
export const OverdueSection = ({ sector }: { sector: Sector }) => (
  <Listed id="overdue" sector={sector} milestones={sector.overdue} flag="allOverdue" />
);

/** What is due within 90 days, soonest first. */
export const UpcomingSection = ({ sector }: { sector: Sector }) => (
  <Listed id="upcoming" sector={sector} milestones={sector.upcoming} flag="allUpcoming" />
);
